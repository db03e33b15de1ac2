package io.simdesk.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenFormTest {

    private static final String CHOICE = """
            {"key": "choice", "type": "radio", "validate": {"required": true}, "defaultValue": "no",
                "layout": {"row": "r1", "columns": 6},
                "values": [{"label": "Ja", "value": "yes"}, {"label": "Nee", "value": "no"}]}""";
    private static final String WHY = """
            {"key": "why", "label": "Waarom", "description": "Kort", "type": "textfield",
                "conditional": {"hide": "=choice != \\"yes\\""}, "layout": {"row": "r1", "columns": 10},
                "validate": {"required": true, "minLength": 2, "maxLength": 10, "pattern": "^a"}}""";
    private static final String AGE = """
            {"key": "age", "type": "number", "validate": {"min": 18, "max": 99}}""";
    private static final String AGREED = """
            {"key": "agreed", "type": "checkbox", "validate": {"required": true}}""";
    private static final String SHOWN = """
            {"key": "sim", "label": "SIM", "type": "textfield", "disabled": true}""";
    private static final String KEPT = """
            {"key": "kept", "type": "textfield", "readonly": true}""";
    private static final String GROUP = """
            {"type": "group", "label": "Order", "components": [%s]}""".formatted(SHOWN);

    @Test
    void leavesOutWhatAConditionHides() {
        assertThat(keys(form(CHOICE, WHY), Map.of("choice", "no"))).containsExactly("choice");
        assertThat(keys(form(CHOICE, WHY), Map.of("choice", "yes"))).containsExactly("choice", "why");
    }

    @Test
    void doesNotSendWhatIsHidden() {
        var sent = Map.of("choice", "no", "why", "typed before");

        assertThat(form(CHOICE, WHY).read(sent, Map.of())).isEqualTo(Map.of("choice", "no"));
    }

    @Test
    void tellsTheBrowserTheRulesToo() {
        var why = form(WHY, CHOICE)
                .parts(Map.of("choice", "yes"), Map.of("why", "Wrong"))
                .get(0);

        assertThat(why.label()).isEqualTo("Waarom");
        assertThat(why.help()).isEqualTo("Kort");
        assertThat(why.error()).hasValue("Wrong");
        assertThat(why.rules().required()).isTrue();
        assertThat(why.rules().minLength()).hasValue(2);
        assertThat(why.rules().maxLength()).hasValue(10);
        assertThat(why.rules().pattern()).hasValue("[\\s\\S]*(?:^a)[\\s\\S]*");
        assertThat(why.place()).isEqualTo(new FormPart.Place(10, true));
    }

    @Test
    void offersWhatTheFormOffersAndWhatItProposes() {
        var choice = form(CHOICE).parts(form(CHOICE).proposals(), Map.of()).get(0);

        assertThat(choice.value()).isEqualTo("no");
        assertThat(choice.rules().options())
                .containsExactly(new FormPart.Option("yes", "Ja"), new FormPart.Option("no", "Nee"));
    }

    @ParameterizedTest
    @CsvSource({"18,java.lang.Long", "18.5,java.lang.Double", "'18,5',java.lang.Double", "old,java.lang.String"})
    void readsANumberAsTasklistSendsIt(String typed, Class<?> kind) {
        assertThat(form(AGE).read(Map.of("age", typed), Map.of()).get("age")).isInstanceOf(kind);
    }

    @Test
    void readsABoxThatIsNotTickedAsNo() {
        assertThat(form(AGREED).read(Map.of("agreed", "true"), Map.of())).isEqualTo(Map.of("agreed", true));
        assertThat(form(AGREED).read(Map.of(), Map.of())).isEqualTo(Map.of("agreed", false));
    }

    @Test
    void takesNothingThatItDoesNotAsk() {
        assertThat(form(CHOICE, GROUP).read(Map.of("choice", "no", "sim", "forged", "admin", "true"), Map.of()))
                .isEqualTo(Map.of("choice", "no"));
    }

    @Test
    void believesThePageBeforeTheBrowser() {
        assertThat(form(KEPT).read(Map.of("kept", "forged"), Map.of("kept", "known", "other", "not asked")))
                .isEqualTo(Map.of("kept", "known"));
    }

    @Test
    void saysOfEveryFieldWhatIsWrong() {
        var form = form(CHOICE, WHY, AGE, AGREED);
        var answers = form.read(Map.of("choice", "yes", "age", "7"), Map.of());

        assertThat(form.problems(answers))
                .hasEntrySatisfying("why", no -> assertThat(no.code()).isEqualTo("AnswerMissing"))
                .hasEntrySatisfying("age", no -> assertThat(no.code()).isEqualTo("AnswerOutOfRange"))
                .hasEntrySatisfying("agreed", no -> assertThat(no.code()).isEqualTo("AnswerMissing"))
                .hasSize(3);
    }

    @Test
    void showsInAGroupWhatIsKnownAsAFact() {
        var form = new OpenForm(schema(GROUP), new FormRules(new Feel()), Map.of("sim", "605"));

        assertThat(form.parts(Map.of(), Map.of())).singleElement().satisfies(group -> {
            assertThat(group.kind()).isEqualTo("group");
            assertThat(group.isOrHolds("sim")).isTrue();
            assertThat(group.parts()).singleElement().satisfies(fact -> {
                assertThat(fact.kind()).isEqualTo("fact");
                assertThat(fact.value()).isEqualTo("605");
            });
        });
    }

    @Test
    void drawsTextWithoutLettingMarkupThrough() {
        var text = form("""
                {"type": "text", "text": "**Bold** <script>x</script> [a](javascript:x)"}""").parts(Map.of(), Map.of());

        assertThat(text.get(0).html())
                .contains("<strong>Bold</strong>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "javascript:");
    }

    static Stream<Path> ourForms() throws IOException {
        return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("ourForms")
    void drawsEveryComponentOfOurForms(Path file) throws IOException {
        var schema = new ObjectMapper().readTree(file.toFile());
        schema.findParents("conditional")
                .forEach(component ->
                        ((com.fasterxml.jackson.databind.node.ObjectNode) component).remove("conditional"));
        var form = new OpenForm(schema, new FormRules(new Feel()), Map.of());

        assertThat(count(form.parts(Map.of(), Map.of())))
                .isEqualTo(schema.findValues("layout").size());
    }

    private static long count(List<FormPart> parts) {
        return parts.stream().mapToLong(part -> 1 + count(part.parts())).sum();
    }

    private static List<String> keys(OpenForm form, Map<String, Object> answers) {
        return form.parts(answers, Map.of()).stream().map(FormPart::key).toList();
    }

    private static OpenForm form(String... components) {
        return new OpenForm(schema(components), new FormRules(new Feel()), Map.of());
    }

    private static JsonNode schema(String... components) {
        try {
            return new ObjectMapper().readTree("{\"components\": [" + String.join(",", components) + "]}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
