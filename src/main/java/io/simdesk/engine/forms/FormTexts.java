package io.simdesk.engine.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What forms say in each language, from {@code forms/i18n/<form>.<language>.json}: flat JSON objects whose keys are
 * {@code <component>.label}, {@code .description}, {@code .text} or {@code .values.<value>}.
 */
@Component
public class FormTexts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final FormTextFiles files;
    private final ObjectMapper json;
    private volatile Map<String, Map<String, String>> texts;

    FormTexts(FormTextFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
        this.texts = readAll();
    }

    /** The texts of a form by their keys; none for a form or language we have no file for. */
    public Map<String, String> of(String form, String language) {
        return texts.getOrDefault(form + "." + language + ".json", Map.of());
    }

    /** Takes in what has been written since. */
    public void readAgain() {
        texts = readAll();
    }

    private Map<String, Map<String, String>> readAll() {
        var all = new HashMap<String, Map<String, String>>();
        files.texts().forEach(file -> all.put(String.valueOf(file.getFilename()), read(file)));
        return all;
    }

    private Map<String, String> read(Resource file) {
        try (var content = file.getInputStream()) {
            return json.readValue(content, TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFilename() + " is no flat JSON object of texts", e);
        }
    }
}
