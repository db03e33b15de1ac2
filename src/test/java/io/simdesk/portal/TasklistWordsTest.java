package io.simdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Tasklist is ours: it speaks French and Dutch too, in the words that it asks for, and wears our colour. */
class TasklistWordsTest {

    private static final String TASKLIST = "META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void everyWordOfTasklistIsTranslated(String language) throws IOException {
        var ours = read(language).path("labels");
        var theirs = read("en").path("labels");

        assertThat(words(language)).isEqualTo(words("en"));
        assertThat(words(language)).allSatisfy(word -> {
            assertThat(ours.path(word).asText().isBlank())
                    .isEqualTo(theirs.path(word).asText().isBlank());
            assertThat(places(ours.path(word))).isEqualTo(places(theirs.path(word)));
        });
    }

    @Test
    void theFourLanguagesAreOffered() throws IOException {
        var config = text(TASKLIST + "scripts/config.js");

        assertThat(config).contains("[\"en\", \"de\", \"fr\", \"nl\"]", "scripts/form-messages", "shortcuts");
    }

    @Test
    void tasklistAndWelcomeHaveTheAccentOfOurOwnPages() throws IOException {
        var accent = Pattern.compile("--accent: (#\\w{6});");
        var ours = accent.matcher(text("static/css/simdesk.css"));
        var theirs = accent.matcher(text(TASKLIST + "styles/colours.css"));

        assertThat(ours.find() && theirs.find()).isTrue();
        assertThat(theirs.group(1)).isEqualTo(ours.group(1));
        assertThat(text(TASKLIST + "styles/user-styles.css")).contains("colours.css");
        assertThat(text(TASKLIST + "../welcome/styles/user-styles.css")).contains("tasklist/styles/colours.css");
    }

    private static Set<String> words(String language) throws IOException {
        var words = new TreeSet<String>();
        read(language).path("labels").fieldNames().forEachRemaining(words::add);
        return words;
    }

    /** The names that Tasklist fills in, as in {@code {{name}}}. */
    private static Set<String> places(JsonNode word) {
        return PLACE.matcher(word.asText())
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read(String language) throws IOException {
        var text = text(TASKLIST + "locales/" + language + ".json");
        return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
