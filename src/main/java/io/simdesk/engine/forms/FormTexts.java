package io.simdesk.engine.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What forms say in each language, from {@code forms/i18n/<form>.<language>.json}: flat JSON objects whose keys are
 * {@code <component>.label}, {@code .description}, {@code .text} or {@code .values.<value>}.
 */
@Component
class FormTexts {

    private static final String FILES = "classpath:/forms/i18n/*.json";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, Map<String, String>> files = new HashMap<>();

    FormTexts(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
        for (var file : resources.getResources(FILES)) {
            try (var content = file.getInputStream()) {
                files.put(String.valueOf(file.getFilename()), json.readValue(content, TEXTS));
            }
        }
    }

    /** The texts of a form by their keys; none for a form or language we have no file for. */
    Map<String, String> of(String form, String language) {
        return files.getOrDefault(form + "." + language + ".json", Map.of());
    }
}
