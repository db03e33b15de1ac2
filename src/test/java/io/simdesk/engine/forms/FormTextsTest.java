package io.simdesk.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class FormTextsTest {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormTexts texts = new FormTexts(FormTextsTest::files, JSON);
    private final FormTranslator translator = new FormTranslator(texts);

    private static List<Resource> files() {
        return Stream.of(Path.of("forms", "i18n").toFile().listFiles())
                .<Resource>map(FileSystemResource::new)
                .toList();
    }

    static Stream<File> forms() {
        return Stream.of(Path.of("forms").toFile().listFiles((folder, name) -> name.endsWith(".form")));
    }

    static Stream<Arguments> translations() {
        return forms().flatMap(form -> LANGUAGES.stream().map(language -> Arguments.of(form, language)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAsItsFile(File form) throws IOException {
        assertThat(form.getName()).isEqualTo(read(form).path("id").asText() + ".form");
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsTranslatedAndNoneIsLeftOver(File form, String language) throws IOException {
        var schema = read(form);

        assertThat(texts.of(schema.path("id").asText(), language))
                .containsOnlyKeys(textsOf(schema).keySet())
                .allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormItselfSpeaksEnglish(File form) throws IOException {
        var schema = read(form);

        assertThat(texts.of(schema.path("id").asText(), "en")).isEqualTo(textsOf(schema));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aFormSpeaksEachLanguage(File form, String language) throws IOException {
        var schema = read(form);

        translator.translate(schema, language);

        assertThat(textsOf(schema)).isEqualTo(texts.of(schema.path("id").asText(), language));
    }

    @Test
    void whatADesignerAddsOrRewritesIsShownAsWritten() throws IOException {
        var schema = read(new File("forms/request-esim.form"));
        var phoneNumber = (ObjectNode) schema.path("components").get(1);
        phoneNumber.put("label", "Mobile number");
        ((ArrayNode) schema.path("components")).addObject().put("id", "colour").put("label", "Colour");

        translator.translate(schema, "fr");

        assertThat(textsOf(schema))
                .containsEntry("phoneNumber.label", "Mobile number")
                .containsEntry("colour.label", "Colour")
                .containsEntry("phoneNumber.description", "Par exemple 0492 12 34 56");
    }

    private static JsonNode read(File form) throws IOException {
        return JSON.readTree(form);
    }

    /** What a reader of the form reads, by the keys of the translations. */
    private static Map<String, String> textsOf(JsonNode schema) {
        var found = new TreeMap<String, String>();
        collect(schema.path("components"), found);
        return found;
    }

    private static void collect(JsonNode components, Map<String, String> into) {
        for (var component : components) {
            var id = component.path("id").asText();
            for (var part : List.of("label", "description", "text")) {
                if (component.has(part)) {
                    into.put(id + "." + part, component.path(part).asText());
                }
            }
            for (var option : component.path("values")) {
                into.put(
                        id + ".values." + option.path("value").asText(),
                        option.path("label").asText());
            }
            collect(component.path("components"), into);
        }
    }
}
