package io.simdesk.portal.orders;

import io.simdesk.issuance.Codes;
import io.simdesk.order.OrderStep;
import io.simdesk.order.SimOrder;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in plain words what an order does, and whom it waits for. */
@Component
public class OrderWords {

    private final MessageSource texts;
    private final Codes codes;

    OrderWords(MessageSource texts, Codes codes) {
        this.texts = texts;
        this.codes = codes;
    }

    /** What a step is called; one that a designer added goes by its id, {@code refreshLine} as "Refresh line". */
    public String step(OrderStep step) {
        var words = step.step().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return text("step." + step.step(), words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Why a step failed; empty when it did not. */
    public String reason(OrderStep step) {
        return step.detail().isEmpty() ? "" : reason(step.detail());
    }

    private String reason(String code) {
        return text("reason." + code, text("orders.reason.other", ""));
    }

    /** Who has to do something now, and what. */
    public String waitsFor(SimOrder order) {
        var why = order.failureCode().map(this::reason).orElse("");
        var user = codes.recipient(order.reference()).orElse("");
        return text("orders.waits." + order.state() + "." + order.kind(), "", why, user);
    }

    private String text(String key, String otherwise, Object... facts) {
        return String.valueOf(texts.getMessage(key, facts, otherwise, LocaleContextHolder.getLocale()));
    }
}
