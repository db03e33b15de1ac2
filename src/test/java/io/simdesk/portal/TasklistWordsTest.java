package io.simdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Tasklist speaks French and Dutch too, in the words that it asks for. */
class TasklistWordsTest {

    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";

    @Test
    void frenchAndDutchTranslateTheSameWordsOfTasklist() throws IOException {
        var known = words("en");

        assertThat(known).containsAll(words("fr"));
        assertThat(words("nl")).isEqualTo(words("fr")).hasSizeGreaterThan(240);
    }

    @Test
    void theFourLanguagesAreOffered() throws IOException {
        var config = new ClassPathResource(TASKLIST + "scripts/config.js").getContentAsString(StandardCharsets.UTF_8);

        assertThat(config).contains("[\"en\", \"de\", \"fr\", \"nl\"]", "scripts/form-messages", "shortcuts");
    }

    private static Set<String> words(String language) throws IOException {
        var words = new TreeSet<String>();
        read(language).path("labels").fieldNames().forEachRemaining(words::add);
        return words;
    }

    private static JsonNode read(String language) throws IOException {
        var text = new ClassPathResource(TASKLIST + "locales/" + language + ".json")
                .getContentAsString(StandardCharsets.UTF_8);
        return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
    }
}
