package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A form (form-js schema) as the rules look at it. */
final class FormFile {

    static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "datetime", "checklist", "taglist");

    private FormFile() {}

    /** All its components, those of groups included. */
    static Stream<JsonNode> components(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    static Stream<JsonNode> inputs(JsonNode form) {
        return components(form)
                .filter(component -> INPUTS.contains(component.path("type").asText()));
    }

    /** Its answer is not taken. */
    static boolean isShownOnly(JsonNode input) {
        return input.path("disabled").asBoolean() || input.path("readonly").asBoolean();
    }
}
