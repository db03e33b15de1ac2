package io.simdesk.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.message.Texts;
import io.simdesk.sim.Refusal;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

    private static final String NAME = """
            {"key": "name", "label": "Nom", "type": "textfield", "validate":
                {"required": true, "minLength": 2, "maxLength": 5, "pattern": "^[a-z]+$"}}""";
    private static final String EMAIL = """
            {"key": "email", "type": "textfield", "validate": {"validationType": "email"}}""";
    private static final String CHOICE = """
            {"key": "choice", "type": "radio", "validate": {"required": true},
                "values": [{"label": "Ja", "value": "yes"}, {"label": "Nee", "value": "no"}]}""";
    private static final String WHY = """
            {"key": "why", "type": "textarea", "conditional": {"hide": "=choice != \\"no\\""},
                "validate": {"required": true, "maxLength": 10}}""";
    private static final String AGE = """
            {"key": "age", "type": "number", "validate": {"min": 18, "max": 99.5}}""";
    private static final String AGREED = """
            {"key": "agreed", "type": "checkbox", "validate": {"required": true}}""";
    private static final String SHOWN = """
            {"key": "shown", "type": "textfield", "readonly": true}""";
    private static final String GREYED = """
            {"key": "greyed", "type": "textfield", "disabled": true, "validate": {"required": true}}""";

    private final FormRules rules = new FormRules(new Feel());

    @Test
    void takesWhatKeepsEveryRule() {
        var answers = Variables.putValue("name", "an")
                .putValue("email", "an@example.com")
                .putValue("choice", "no")
                .putValue("why", "not today")
                .putValue("age", 18)
                .putValue("agreed", true)
                .putValue("shown", "as it was");

        assertThatCode(() -> check(
                        answers,
                        Map.of("shown", "as it was", "greyed", "before"),
                        NAME,
                        EMAIL,
                        CHOICE,
                        WHY,
                        AGE,
                        AGREED,
                        SHOWN,
                        GREYED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,AnswerMissing,Veuillez compléter «\u00a0Nom\u00a0».,Vul “Nom” in.",
                "'  ',AnswerMissing,Veuillez compléter «\u00a0Nom\u00a0».,Vul “Nom” in.",
                "abcdef,AnswerTooLong,«\u00a0Nom\u00a0» est trop long\u00a0: 5 caractères,“Nom” is te lang: hoogstens 5 tekens",
                "a,AnswerTooShort,«\u00a0Nom\u00a0» est trop court\u00a0: 2 caractères,“Nom” is te kort: minstens 2 tekens",
                "ab1,AnswerMalformed,«\u00a0Nom\u00a0» n’a pas la forme attendue,“Nom” heeft niet de juiste vorm"
            })
    void refusesATextThatBreaksItsRule(String answer, String code, String french, String dutch) {
        var refusal = refusal(Variables.putValue("name", answer), NAME);

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo("name");
        assertThat(text(refusal, "fr")).startsWith(french);
        assertThat(text(refusal, "nl")).startsWith(dutch);
    }

    @Test
    void refusesWhatIsNoAddress() {
        var refusal = refusal(Variables.putValue("email", "an@example.com\r\nBcc: all@example.com"), EMAIL);

        assertThat(refusal.code()).isEqualTo("NotAnEmailAddress");
        assertThat(text(refusal, "de")).startsWith("Das ist keine E-Mail-Adresse");
        assertThat(text(refusal, "nl")).startsWith("Dit is geen e-mailadres");
    }

    @Test
    void refusesAnAnswerThatIsNotOffered() {
        var refusal = refusal(Variables.putValue("choice", "perhaps"), CHOICE);

        assertThat(refusal.code()).isEqualTo("AnswerNotOffered");
        assertThat(text(refusal, "fr")).startsWith("Veuillez choisir l’une des réponses proposées");
        assertThat(text(refusal, "en")).startsWith("Please choose one of the answers offered");
    }

    @Test
    void refusesWhatTheFormDoesNotAskFor() {
        var refusal = refusal(Variables.putValue("choice", "yes").putValue("complete", "YES"), CHOICE);

        assertThat(refusal.code()).isEqualTo("AnswerNotAsked");
        assertThat(text(refusal, "fr")).startsWith("«\u00a0complete\u00a0» ne peut pas être indiqué");
        assertThat(text(refusal, "de")).startsWith("„complete“ kann mit diesem Formular nicht");
    }

    @ParameterizedTest
    @CsvSource({"17,AnswerOutOfRange", "99.6,AnswerOutOfRange", "many,AnswerMalformed"})
    void refusesANumberThatIsNoneOrOutOfRange(String answer, String code) {
        var refusal = refusal(Variables.putValue("age", answer), AGE);

        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void refusesToGoOnWithoutARequiredTick() {
        assertThat(refusal(Variables.putValue("agreed", false), AGREED).code()).isEqualTo("AnswerMissing");
    }

    @Test
    void refusesAFileInPlaceOfAText() {
        var file = Variables.fileValue("name.txt").file(new byte[] {1}).create();

        assertThat(refusal(Variables.createVariables().putValueTyped("email", file), EMAIL)
                        .code())
                .isEqualTo("AnswerMalformed");
    }

    @Test
    void refusesToChangeWhatTheFormOnlyShows() {
        assertThat(refusal(Variables.putValue("shown", "forged"), SHOWN).code()).isEqualTo("AnswerNotAsked");
        assertThat(refusal(Variables.putValue("greyed", "forged"), GREYED).code())
                .isEqualTo("AnswerNotAsked");
    }

    @Test
    void asksOnlyForWhatIsShown() {
        assertThat(refusal(Variables.putValue("choice", "no"), CHOICE, WHY).code())
                .isEqualTo("AnswerMissing");
        assertThatCode(() -> check(Variables.putValue("choice", "yes"), Map.of(), CHOICE, WHY))
                .doesNotThrowAnyException();
    }

    @Test
    void aHiddenGroupHidesItsFields() {
        var group = "{\"type\": \"group\", \"conditional\": {\"hide\": \"=choice = \\\"yes\\\"\"}, \"components\": ["
                + NAME + "]}";

        assertThat(refusal(Variables.putValue("choice", "no"), CHOICE, group).field())
                .isEqualTo("name");
        assertThatCode(() -> check(Variables.putValue("choice", "yes"), Map.of(), CHOICE, group))
                .doesNotThrowAnyException();
    }

    @Test
    void holdsWhatIsHiddenToItsRulesToo() {
        var refusal = refusal(Variables.putValue("choice", "yes").putValue("why", "far more than ten"), CHOICE, WHY);

        assertThat(refusal.code()).isEqualTo("AnswerTooLong");
    }

    @Test
    void aConditionMaySeeWhatTheProcessKnows() {
        assertThatCode(() -> check(Variables.createVariables(), Map.of("choice", "yes"), WHY))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(Variables.createVariables(), Map.of("choice", "no"), WHY))
                .isInstanceOf(AnswerMissing.class);
    }

    @Test
    void aConditionTheServerCannotReadAsksForNothing() {
        var strange = "{\"key\": \"x\", \"type\": \"textfield\", \"conditional\": {\"hide\": \"=)(\"},"
                + " \"validate\": {\"required\": true}}";

        assertThatCode(() -> check(Variables.createVariables(), Map.of(), strange))
                .doesNotThrowAnyException();
    }

    private Refusal refusal(VariableMap answers, String... components) {
        return catchThrowableOfType(Refusal.class, () -> check(answers, Map.of(), components));
    }

    private void check(VariableMap answers, Map<String, Object> known, String... components)
            throws Refusal, JsonProcessingException {
        var schema = new ObjectMapper().readTree("{\"components\": [" + String.join(",", components) + "]}");
        rules.check(Form.of(schema), Submission.of(answers, known));
    }

    private static String text(Refusal refusal, String language) {
        return Texts.all()
                .getMessage("refusal." + refusal.code(), refusal.facts().toArray(), Locale.forLanguageTag(language));
    }
}
