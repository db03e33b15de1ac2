package io.simdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What Tasklist's form engine says about an answer is what our script puts into the reader's language. */
class FormMessagesTest {

    private static final String CAMUNDA = "META-INF/resources/webjars/camunda/";
    private static final Pattern SAID = Pattern.compile("Field (?:must|is required)[^\"`']*\\.[^\"`']*");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyMessageOfTheFormEngineIsTranslated(String language) throws IOException {
        var patterns = patternsOf(language);

        assertThat(said())
                .hasSizeGreaterThan(6)
                .allSatisfy(message -> assertThat(patterns)
                        .as(message)
                        .anySatisfy(pattern -> assertThat(message).matches(pattern)));
    }

    @Test
    void nothingElseIsTranslatedThanWhatItSays() throws IOException {
        var engine = text("lib/deps.js");

        for (var pattern : patternsOf("fr")) {
            var beginning = pattern.replaceFirst("^\\^", "").replaceFirst("(\\(?\\.\\*|\\\\\\.|\\$).*", "");
            assertThat(engine).contains(beginning);
        }
    }

    private static Set<String> said() throws IOException {
        return SAID.matcher(text("lib/deps.js"))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> patternsOf(String language) throws IOException {
        var script = text("app/tasklist/scripts/form-messages.js");
        var begin = script.indexOf("  " + language + ": [");
        var list = script.substring(begin, script.indexOf("\n  ],", begin));
        return Pattern.compile("\\[/(.+?)/, ")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(CAMUNDA + path).getContentAsString(StandardCharsets.UTF_8);
    }
}
