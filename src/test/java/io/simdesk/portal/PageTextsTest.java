package io.simdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {

    private static final ResourceBundle ENGLISH = texts(Locale.ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void everyLanguageSaysTheSameThings(String language) {
        var texts = texts(Locale.forLanguageTag(language));

        assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
        assertThat(texts.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(texts.getString("page.language")).isEqualTo(language);
    }

    @Test
    void everyCardHasItsTexts() {
        assertThat(ENGLISH.keySet())
                .containsAll(Arrays.stream(HomeLink.values())
                        .map(link -> "home." + link.key() + ".title")
                        .toList())
                .containsAll(Arrays.stream(HomeLink.values())
                        .map(link -> "home." + link.key() + ".text")
                        .toList());
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "texts/pages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
