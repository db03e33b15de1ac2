package io.simdesk.engine.forms;

import java.util.List;
import java.util.Optional;

/**
 * One part of a form, ready to be drawn.
 *
 * @param kind {@code text}, {@code group}, {@code textfield}, {@code textarea}, {@code number}, {@code checkbox},
 *     {@code radio}, {@code select}, {@code date}, {@code time}, {@code datetime-local}, {@code fact} (shown, not asked)
 *     or {@code rule} (a line between parts)
 * @param key the variable it fills; empty when it fills none
 * @param label in the reader's language
 * @param help in the reader's language; may be empty
 * @param html what a text says, as safe HTML; empty for other kinds
 * @param value as it is shown
 * @param rules what a browser can check too
 * @param error what is wrong with the value, in words
 * @param place how wide it is and whether it begins a row
 * @param parts what a group holds
 */
public record FormPart(
        String kind,
        String key,
        String label,
        String help,
        String html,
        String value,
        Rules rules,
        Optional<String> error,
        Place place,
        List<FormPart> parts) {

    /** Whether this, or a part of it, is to be filled in under this name. */
    public boolean isOrHolds(String name) {
        return key.equals(name) || parts.stream().anyMatch(part -> part.isOrHolds(name));
    }

    /**
     * Empty and {@code null} where there is no such rule, so that a page leaves the attribute out.
     *
     * @param pattern as HTML has it: for the whole value
     * @param changesOthers whether conditions of other fields may look at it
     */
    public record Rules(
            boolean required,
            boolean readonly,
            boolean email,
            boolean changesOthers,
            Optional<String> pattern,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<String> min,
            Optional<String> max,
            List<Option> options) {}

    /** One answer that is offered. */
    public record Option(String value, String label) {}

    /** @param columns of 16 */
    public record Place(int columns, boolean beginsRow) {}
}
