package io.simdesk.message;

import io.simdesk.order.OrderState;
import io.simdesk.order.OrderStep;
import io.simdesk.order.SimOrder;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the customer, in words fit for them, why a step or an order does not go on. */
@Component
public class StepTexts {

    private final MessageSource texts;

    StepTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** Why this step did not go well; empty when it did. */
    public String why(OrderStep step, Locale language) {
        return step.detail().isEmpty() ? "" : reason(step.detail(), language);
    }

    /** Why the order waits for the back office; empty when it does not. */
    public String why(SimOrder order, Locale language) {
        return order.state() == OrderState.AT_THE_DESK
                ? reason(order.failureCode().orElse(""), language)
                : "";
    }

    private String reason(String code, Locale language) {
        var unforeseen = texts.getMessage("reason.Unforeseen", null, language);
        return String.valueOf(texts.getMessage("reason." + code, null, unforeseen, language));
    }
}
