package io.simdesk.engine.forms;

import io.simdesk.message.EmailAddress;
import io.simdesk.sim.Refusal;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One answer, and whether it keeps its field's rules; kinds of fields that are not named here take anything. */
record Answer(Field field, Object value) {

    void check() throws Refusal {
        switch (field.type()) {
            case "textfield", "textarea" -> checkText(text());
            case "number" -> checkNumber(number());
            case "select", "radio" -> checkOption();
            case "checkbox" -> checkTick();
            case "datetime" -> text();
            default -> {}
        }
    }

    private String text() throws AnswerMalformed {
        if (value instanceof String text) {
            return text;
        }
        throw new AnswerMalformed(field);
    }

    private void checkText(String text) throws Refusal {
        var most = field.length("maxLength").orElse(Integer.MAX_VALUE);
        var least = field.length("minLength").orElse(0);
        if (text.length() > most) {
            throw new AnswerTooLong(field, most);
        }
        if (text.length() < least) {
            throw new AnswerTooShort(field, least);
        }
        if (field.isEmail()) {
            EmailAddress.parse(text);
        }
        if (!fits(text)) {
            throw new AnswerMalformed(field);
        }
    }

    /** As in a browser, the pattern may be found anywhere unless it says otherwise. */
    private boolean fits(String text) {
        return field.pattern()
                .map(pattern -> Pattern.compile(pattern).matcher(text).find())
                .orElse(true);
    }

    private BigDecimal number() throws AnswerMalformed {
        try {
            return new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw new AnswerMalformed(field);
        }
    }

    private void checkNumber(BigDecimal number) throws AnswerOutOfRange {
        var least = field.rule("min");
        var most = field.rule("max");
        var isTooSmall = least.isNumber() && number.compareTo(least.decimalValue()) < 0;
        var isTooBig = most.isNumber() && number.compareTo(most.decimalValue()) > 0;
        if (isTooSmall || isTooBig) {
            throw new AnswerOutOfRange(field);
        }
    }

    private void checkOption() throws AnswerNotOffered {
        if (field.listsOptions() && !field.offers(value)) {
            throw new AnswerNotOffered(field);
        }
    }

    private void checkTick() throws Refusal {
        if (!(value instanceof Boolean ticked)) {
            throw new AnswerMalformed(field);
        }
        if (field.isRequired() && !ticked) {
            throw new AnswerMissing(field);
        }
    }
}
