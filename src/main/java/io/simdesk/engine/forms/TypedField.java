package io.simdesk.engine.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A field as a browser sends it: all is text, and a box that is not ticked is not sent at all. */
record TypedField(Field field, Map<String, String> sent) {

    /** The kind of value that the engine gets from Tasklist for the same field; what cannot be read stays text. */
    Optional<Object> value() {
        return switch (field.type()) {
            case "checkbox" -> Optional.of("true".equals(sent.get(field.key())));
            case "number" -> text().map(TypedField::number);
            default -> text().map(text -> text);
        };
    }

    private Optional<String> text() {
        return Optional.ofNullable(sent.get(field.key())).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Object number(String text) {
        try {
            var number = new BigDecimal(text.replace(',', '.'));
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number.doubleValue();
        } catch (ArithmeticException | NumberFormatException e) {
            return text;
        }
    }
}
