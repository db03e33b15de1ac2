package io.simdesk.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.simdesk.order.LineHasOpenOrder;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    static Stream<Locale> languages() {
        return Texts.languages();
    }

    static Stream<Arguments> files() {
        return Texts.bundles().flatMap(bundle -> Texts.languages().map(language -> Arguments.of(bundle, language)));
    }

    static Stream<String> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.simdesk").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRefusalSaysWhatIsWrong(Locale language) {
        var texts = refusalTexts(language);

        assertThat(refusals()).isNotEmpty().allSatisfy(name -> assertThat(texts).contains("refusal." + name));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noRefusalTextIsLeftOver(Locale language) {
        var known = refusals().map(name -> "refusal." + name).collect(Collectors.toSet());

        assertThat(refusalTexts(language)).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFailureSaysWhatIsWrong(Locale language) {
        assertThat(Texts.file("refusals", language)).containsKey("failure.TechnicalFailure");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageSaysTheSame(String bundle, Locale language) {
        var english = Texts.file(bundle, Locale.ENGLISH);
        var translated = Texts.file(bundle, language);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(translated.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsReadable(String bundle, Locale language) {
        assertThat(Texts.file(bundle, language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("\uFFFD", "Ã"));
    }

    /** To {@link java.text.MessageFormat}, a straight apostrophe begins a quote and swallows what follows. */
    @ParameterizedTest
    @MethodSource("files")
    void noTextWithArgumentsQuotesByAccident(String bundle, Locale language) {
        assertThat(Texts.file(bundle, language).values().stream().map(String.class::cast))
                .filteredOn(text -> ARGUMENT.matcher(text).find())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("(?<!')'(?!')"));
    }

    @Test
    void namesTheOrderThatIsInTheWay() {
        var refusal = new LineHasOpenOrder(new Reference("OBE-2207081556-SXWZ"));

        assertThat(new RefusalTexts(Texts.all()).of(refusal, Locale.FRENCH))
                .startsWith("Une commande est déjà en cours pour ce numéro\u00a0: OBE-2207081556-SXWZ.");
    }

    private static Set<String> refusalTexts(Locale language) {
        return Texts.bundles()
                .flatMap(bundle -> Texts.file(bundle, language).stringPropertyNames().stream())
                .filter(key -> key.startsWith("refusal."))
                .collect(Collectors.toSet());
    }

    private static String arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }
}
