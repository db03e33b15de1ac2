package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a form asks.
 *
 * @param fields its inputs in their order, those of groups included
 * @param structures variables that hold more than one answer (a path, a dynamic list): known by name only
 */
record Form(List<Field> fields, Set<String> structures) {

    Form {
        fields = List.copyOf(fields);
        structures = Set.copyOf(structures);
    }

    /** @param schema a form in the form-js schema */
    static Form of(JsonNode schema) {
        var form = new Form.Reader();
        form.readAll(schema.path("components"), List.of());
        return new Form(form.fields, form.structures);
    }

    boolean asksFor(String name) {
        return structures.contains(name)
                || fields.stream().anyMatch(field -> field.key().equals(name) && !field.isDisabled());
    }

    private static final class Reader {

        private final List<Field> fields = new ArrayList<>();
        private final Set<String> structures = new HashSet<>();

        private void readAll(JsonNode components, List<String> hiddenWhen) {
            for (var component : components) {
                read(
                        component,
                        with(
                                hiddenWhen,
                                component.path("conditional").path("hide").asText("")));
            }
        }

        private void read(JsonNode component, List<String> hiddenWhen) {
            var name = component.path("path").asText(component.path("key").asText(""));
            var isNested = component.path("path").isTextual() || name.contains(".");
            if (!name.isEmpty() && isNested) {
                structures.add(name.split("\\.", 2)[0]);
                return;
            }
            if (!name.isEmpty()) {
                fields.add(new Field(component, hiddenWhen));
            }
            readAll(component.path("components"), hiddenWhen);
        }

        private static List<String> with(List<String> conditions, String more) {
            var all = new ArrayList<>(conditions);
            if (!more.isEmpty()) {
                all.add(more);
            }
            return all;
        }
    }
}
