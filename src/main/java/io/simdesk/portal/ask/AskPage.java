package io.simdesk.portal.ask;

import io.simdesk.fleet.Line;
import io.simdesk.message.RefusalTexts;
import io.simdesk.order.KeyUsedForAnotherRequest;
import io.simdesk.order.RequestKey;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the pages that ask for a SIM have in common: the line's facts, the form, and a refusal where it belongs. */
@Component
class AskPage {

    /** Makes a form that is sent twice one order. */
    static final String KEY = "requestKey";

    private final RefusalTexts refusals;
    private final Speaker speaker;

    AskPage(RefusalTexts refusals, Speaker speaker) {
        this.refusals = refusals;
        this.speaker = speaker;
    }

    /** Whether every answer keeps the form's rules; what does not is said at its field. */
    boolean holds(FilledForm form, Locale language) {
        form.check(refusals, language);
        return !form.isWrong();
    }

    /** Says a business no at its field, or at the top where no field is to blame; the audit learns of it too. */
    void refuse(Refusal refusal, FilledForm form, Model page, Locale language) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(Refusal.REQUEST_ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
        if (refusal instanceof PasswordNeeded needed) {
            page.addAttribute("risks", needed.risks());
            form.wrong().put(RiskGate.PASSWORD, text(refusal));
        } else if (form.asksFor(refusal)) {
            form.wrong().put(refusal.field(), refusals.of(refusal, language));
        } else {
            page.addAttribute("refused", text(refusal));
        }
    }

    private String text(Refusal refusal) {
        return refusal instanceof KeyUsedForAnotherRequest ? speaker.text("ask.sentBefore") : speaker.text(refusal);
    }

    void fill(Model page, Line line, FilledForm form, Map<String, String> sent) {
        page.addAttribute("line", line);
        page.addAttribute("address", AskedLine.address(line));
        page.addAttribute("parts", form.parts());
        page.addAttribute("wrong", form.wrong());
        page.addAttribute(KEY, key(sent));
    }

    static RequestKey requestKey(Map<String, String> sent, FilledForm form, String target) {
        return new RequestKey(key(sent), form.fingerprint(target));
    }

    private static String key(Map<String, String> sent) {
        var key = sent.getOrDefault(KEY, "");
        return key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }
}
