package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * An input of a form.
 *
 * @param component its JSON in the form-js schema
 * @param hiddenWhen FEEL expressions of the field and of the groups around it; one that holds hides the field
 */
record Field(JsonNode component, List<String> hiddenWhen) {

    Field {
        hiddenWhen = List.copyOf(hiddenWhen);
    }

    /** The variable it fills. */
    String key() {
        return component.path("key").asText();
    }

    String label() {
        return component.path("label").asText(key());
    }

    String type() {
        return component.path("type").asText();
    }

    /** A disabled field is never sent. */
    boolean isDisabled() {
        return component.path("disabled").asBoolean();
    }

    /** {@code true}, {@code false} or a FEEL expression; a field that is read-only is sent as it was shown. */
    String readonly() {
        return component.path("readonly").asText("false");
    }

    String shownAtFirst() {
        return component.path("defaultValue").asText("");
    }

    boolean isRequired() {
        return rule("required").asBoolean();
    }

    boolean isEmail() {
        return "email".equals(rule("validationType").asText());
    }

    Optional<String> pattern() {
        return Optional.of(rule("pattern").asText("")).filter(text -> !text.isEmpty());
    }

    /** A length in UTF-16 code units, as browsers count. */
    OptionalInt length(String rule) {
        var node = rule(rule);
        return node.canConvertToInt() ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
    }

    JsonNode rule(String name) {
        return component.path("validate").path(name);
    }

    /** Whether the form itself lists the options; those that come from a variable are not known here. */
    boolean listsOptions() {
        return component.path("values").isArray();
    }

    boolean offers(Object answer) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .anyMatch(option -> option.path("value").asText().equals(String.valueOf(answer)));
    }
}
