package io.simdesk.portal;

import io.simdesk.message.RefusalTexts;
import io.simdesk.sim.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says at the top of the next page what was done or refused, in the reader's language. */
@Component
public class Speaker {

    private final MessageSource texts;
    private final RefusalTexts refusals;

    Speaker(MessageSource texts, RefusalTexts refusals) {
        this.texts = texts;
        this.refusals = refusals;
    }

    public void done(RedirectAttributes next, String key, Object... facts) {
        next.addFlashAttribute("said", text(key, facts));
    }

    /** The audit learns of it too. */
    public void refused(RedirectAttributes next, Refusal refusal) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(Refusal.REQUEST_ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
        next.addFlashAttribute("refused", text(refusal));
    }

    public void refused(RedirectAttributes next, String key, Object... facts) {
        next.addFlashAttribute("refused", text(key, facts));
    }

    public String text(String key, Object... facts) {
        return texts.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    public String text(Refusal refusal) {
        return refusals.of(refusal, LocaleContextHolder.getLocale());
    }
}
