package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void saysEverythingInEveryLanguageWithTheSameFacts(String language) throws IOException {
        var english = read("");
        var other = read("_" + language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(facts(other.getProperty(key))).isEqualTo(facts(english.getProperty(key))));
    }

    private static String facts(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)\\d", "");
    }

    private static Properties read(String suffix) throws IOException {
        var file = "/texts/api" + suffix + ".properties";
        try (var stream = Objects.requireNonNull(ApiTextsTest.class.getResourceAsStream(file))) {
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
