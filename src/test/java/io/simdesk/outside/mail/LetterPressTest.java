package io.simdesk.outside.mail;

import static io.simdesk.outside.mail.Letters.aLetter;
import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.message.Purpose;
import io.simdesk.message.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LetterPressTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)");

    private final LetterPress press = new LetterPress(Texts.all());

    static Stream<Arguments> everyLetter() {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> Texts.languages().map(language -> Arguments.of(purpose, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void everyLetterIsCompleteInEveryLanguage(Purpose purpose, Locale language) throws IOException {
        var printed = press.print(aLetter(purpose).in(language).build());

        assertThat(printed.subject()).isNotBlank();
        assertThat(printed.html()).contains("<html lang=\"" + language + "\"", "OBE-2207081556-SXWZ", "0492 12 34 56");
        assertThat(printed.text()).contains("OBE-2207081556-SXWZ", "0492 12 34 56", "6054201316644");
        assertThat(printed.subject() + printed.html() + printed.text())
                .doesNotContain("??", " th:", "<th:", "xmlns:th", "[(", "[#", "{0}", "{1}", "null");
        keep(purpose, language, printed);
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class)
    void noLetterLoadsAnythingFromOutside(Purpose purpose) {
        var printed = press.print(aLetter(purpose).build());

        assertThat(printed.html()).doesNotContain("src=\"http", "@import", "url(", "<script", "<link");
    }

    @Test
    void namesTheRenewalAsTheReferencePortalDoes() {
        var printed = press.print(aLetter().in(Locale.FRENCH).build());

        assertThat(printed.subject()).isEqualTo("Votre demande – Renouvellement de carte SIM");
        assertThat(printed.text()).contains("sera traitée dans les 10 prochaines minutes");
    }

    @Test
    void whatPeopleWroteIsNoMarkup() {
        var printed = press.print(aLetter(Purpose.RENEWAL_CANCELLED).build());

        assertThat(printed.html()).contains("&lt;b&gt;The SIM&lt;/b&gt; is already in use &amp; busy.");
        assertThat(printed.text()).contains("<b>The SIM</b> is already in use & busy.");
    }

    @ParameterizedTest
    @EnumSource(names = {"ESIM_FOR_USER", "ESIM_CONFIRMED_WITH_CODE"})
    void theCodeStandsBesideThePictureButNotInItsDescription(Purpose purpose) {
        var html = press.print(aLetter(purpose).build()).html();

        assertThat(html).contains("src=\"cid:qr-code\"", ">smdp.plus.example<", ">JQ4B-2Z6M-9KTR-51XW-D07H<");
        assertThat(html).contains("https://esimsetup.apple.com/", "https://esimsetup.android.com/");
        assertThat(html).doesNotContainPattern("alt=\"[^\"]*(JQ4B|smdp)");
    }

    @ParameterizedTest
    @EnumSource(names = {"RENEWAL_CANCELLED", "ESIM_CANCELLED"})
    void aCancellationWithoutAReasonNamesNone(Purpose purpose) {
        var printed = press.print(aLetter(purpose).with("why", "").build());

        assertThat(printed.html() + printed.text()).doesNotContain("Why:");
    }

    @ParameterizedTest
    @EnumSource(names = {"ESIM_CONFIRMED", "ESIM_CONFIRMED_WITH_CODE"})
    void aConfirmationWithoutAKnownUserNamesNone(Purpose purpose) {
        var printed = press.print(aLetter(purpose).with("recipientEmail", "").build());

        assertThat(printed.html() + printed.text()).doesNotContain("goes to the user at");
    }

    @Test
    void theConfirmationWithoutCodeHasNone() {
        var printed = press.print(aLetter(Purpose.ESIM_CONFIRMED).build());

        assertThat(printed.html() + printed.text()).doesNotContain("cid:", "esimsetup", "SM-DP+");
    }

    @Test
    void everyTextOfTheMailsIsUsed() throws IOException {
        var subjects = Arrays.stream(Purpose.values()).map(purpose -> "mail." + purpose.template() + ".subject");
        var used = Stream.concat(subjects, keysInTemplates()).collect(Collectors.toSet());

        assertThat(Texts.file("mails", Locale.ENGLISH).stringPropertyNames()).isEqualTo(used);
    }

    private static Stream<String> keysInTemplates() throws IOException {
        var templates = new PathMatchingResourcePatternResolver().getResources("classpath:mails/*.*");
        var keys = new HashSet<String>();
        for (var template : templates) {
            var text = template.getContentAsString(StandardCharsets.UTF_8);
            KEY.matcher(text).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys.stream();
    }

    /** For eyes: every letter as a file below {@code target/mails}. */
    private static void keep(Purpose purpose, Locale language, PrintedLetter printed) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "mails"));
        var name = purpose.template() + "." + language;
        var picture = Base64.getEncoder().encodeToString(Letters.QR_CODE);
        Files.writeString(
                folder.resolve(name + ".html"),
                printed.html().replace("cid:qr-code", "data:image/png;base64," + picture));
        Files.writeString(folder.resolve(name + ".txt"), printed.text());
    }
}
