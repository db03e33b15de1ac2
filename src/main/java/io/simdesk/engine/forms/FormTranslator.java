package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Puts a form (form-js schema) into the reader's language. A text is translated as long as it reads as it did when it
 * was translated, which the English file tells. So what a designer adds or rewrites is shown as they wrote it, in every
 * language, until its translation follows, and the rest of the form stays translated.
 */
@Component
class FormTranslator {

    private static final List<String> PARTS = List.of("label", "description", "text");

    private final FormTexts texts;

    FormTranslator(FormTexts texts) {
        this.texts = texts;
    }

    void translate(JsonNode form, String language) {
        var name = form.path("id").asText();
        var words = new Words(texts.of(name, FormLanguage.DEFAULT), texts.of(name, language));
        words.translateAll(form.path("components"));
    }

    private record Words(Map<String, String> from, Map<String, String> to) {

        void translateAll(JsonNode components) {
            for (var component : components) {
                var id = component.path("id").asText();
                PARTS.forEach(part -> translate(component, part, id + "." + part));
                for (var option : component.path("values")) {
                    translate(
                            option,
                            "label",
                            id + ".values." + option.path("value").asText());
                }
                translateAll(component.path("components"));
            }
        }

        private void translate(JsonNode node, String part, String key) {
            var text = node.path(part).asText();
            if (node instanceof ObjectNode known && text.equals(from.get(key))) {
                known.put(part, to.getOrDefault(key, text));
            }
        }
    }
}
