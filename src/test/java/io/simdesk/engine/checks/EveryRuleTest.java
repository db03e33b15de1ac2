package io.simdesk.engine.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what breaks it, at the element where it is broken, in a model and forms that are sound otherwise. */
class EveryRuleTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "checks");
    private static final String MODEL = "sample-order.bpmn";
    private static final String FORM = "sample-request.form";

    @Test
    void theSampleIsSound(@TempDir Path folder) throws IOException {
        copySamples(folder);

        assertThat(check(folder)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void findsWhatBreaksIt(Example broken, @TempDir Path folder) throws IOException {
        copySamples(folder);
        broken.breakIn(folder);

        assertThat(check(folder))
                .extracting(Problem::rule, Problem::element)
                .contains(tuple(broken.rule(), broken.element()));
    }

    @Test
    void everyRuleHasAnExampleAndASentenceInTheReadme() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var rules = Stream.concat(
                        ModelRules.ALL.stream().map(ModelRule::name),
                        FormChecks.ALL.stream().map(FormRule::name))
                .toList();

        assertThat(examples().map(Example::rule)).containsAll(rules);
        assertThat(rules).allSatisfy(rule -> assertThat(readme).contains("| `" + rule + "` |"));
    }

    static Stream<Example> examples() {
        return Stream.of(
                in(MODEL, "readable", MODEL, "<bpmn:process ", "<bpmn:proces "),
                in(MODEL, "process-id", "other-order", "\"sample-order\"", "\"other-order\""),
                in(MODEL, "version-tag", "sample-order", " camunda:versionTag=\"1.0.0\"", ""),
                in(MODEL, "history-time-to-live", "sample-order", " camunda:historyTimeToLive=\"P180D\"", ""),
                in(MODEL, "labels", "pause", "name=\"Pause\"", "name=\"\""),
                in(MODEL, "labels", "lost_yes", "id=\"lost_yes\" name=\"yes\"", "id=\"lost_yes\""),
                in(MODEL, "default-flow", "lost", " default=\"lost_no\"", ""),
                in(MODEL, "default-flow", "lost_no", "default=\"lost_no\"", "default=\"lost_yes\""),
                in(MODEL, "known-elements", "repairOrder", "userTask", "manualTask"),
                in(MODEL, "known-delegates", "blockLine", "${blockLineDelegate}", "${blockLinesDelegate}"),
                in(MODEL, "known-delegates", "blockLine", "name=\"Block line\"", "name=\"Block it\""),
                in(
                        MODEL,
                        "no-code",
                        "blockLine",
                        "camunda:delegateExpression=\"${blockLineDelegate}\"",
                        "camunda:class=\"a.B\""),
                in(MODEL, "no-code", "swapSim", "<camunda:failedJob", "<camunda:connector /><camunda:failedJob"),
                in(
                        MODEL,
                        "no-code",
                        "swapSim",
                        "<camunda:failedJob",
                        "<camunda:executionListener event=\"start\" expression=\"${a}\" /><camunda:failedJob"),
                in(
                        MODEL,
                        "plain-expressions",
                        "lost_yes",
                        "${reason == 'LOST' || reason == 'STOLEN'}",
                        "${ledger.cancel(reason)}"),
                in(
                        MODEL,
                        "plain-expressions",
                        "repairOrder",
                        "candidateGroups=\"back-office\"",
                        "assignee=\"${users.first()}\""),
                in(MODEL, "known-variables", "lost_yes", "reason == 'LOST'", "raeson == 'LOST'"),
                in(
                        MODEL,
                        "save-points",
                        "blockLine",
                        "name=\"Block line\" camunda:asyncBefore=\"true\"",
                        "name=\"Block line\""),
                in(
                        MODEL,
                        "start-answers-at-once",
                        "asked",
                        "name=\"Asked\"",
                        "name=\"Asked\" camunda:asyncBefore=\"true\""),
                in(
                        MODEL,
                        "failures-caught",
                        "swapSim",
                        "id=\"failed_error\"",
                        "id=\"failed_error\" errorRef=\"Error_rejected\""),
                in(MODEL, "failures-caught", "chaseRenewal", "<bpmn:endEvent id=\"done\"", """
                        <bpmn:subProcess id="aside" name="Aside" triggeredByEvent="true">
                        <bpmn:startEvent id="late" name="Late" isInterrupting="false"><bpmn:timerEventDefinition id="late_timer" /></bpmn:startEvent>
                        <bpmn:serviceTask id="chaseRenewal" name="Chase renewal" camunda:delegateExpression="${chaseRenewalDelegate}" />
                        <bpmn:sequenceFlow id="late_chase" sourceRef="late" targetRef="chaseRenewal" />
                        </bpmn:subProcess>
                        <bpmn:endEvent id="done\""""),
                in(MODEL, "errors", "rejected", "errorCode=\"SimRejectedByNetwork\"", "errorCode=\"MailRefused\""),
                in(MODEL, "errors", "rejected", "errorRef=\"Error_rejected\"", "errorRef=\"Error_gone\""),
                in(MODEL, "messages", "installed", "name=\"profileInstalled\"", "name=\"profileEaten\""),
                in(MODEL, "called-processes", "mail", "\"undelivered-mail\"", "\"delivered-mail\""),
                in(
                        MODEL,
                        "mails",
                        "swapSim",
                        "<camunda:failedJob",
                        "<camunda:inputOutput><camunda:inputParameter name=\"mailTemplate\">ESIM_FOR_USER</camunda:inputParameter></camunda:inputOutput><camunda:failedJob"),
                in(MODEL, "groups", "repairOrder", "back-office", "front-office"),
                in(MODEL, "groups", "sample-order", "\"fleet-manager\"", "\"everybody\""),
                in(MODEL, "timers", "pause", "PT5M", "5 minutes"),
                in(MODEL, "retries", "swapSim", "R3/PT1M", "R3-PT1M"),
                in(MODEL, "forms", "asked", "\"sample-request\"", "\"sample-answer\""),
                in(MODEL, "forms", "asked", "formRefBinding=\"latest\"", "formRefBinding=\"deployment\""),
                in(MODEL, "forms", "repairOrder", "verdict == 'STOP'", "reason == 'STOP'"),
                in(
                        MODEL,
                        "no-secrets",
                        "sample-order",
                        "<camunda:failedJob",
                        "<camunda:inputOutput><camunda:inputParameter name=\"puk\">1</camunda:inputParameter></camunda:inputOutput><camunda:failedJob"),
                in(
                        MODEL,
                        "no-secrets",
                        "sample-order",
                        "calledElement=\"undelivered-mail\" />",
                        "calledElement=\"undelivered-mail\"><bpmn:extensionElements><camunda:in source=\"reason\" target=\"activationCode\" /></bpmn:extensionElements></bpmn:callActivity>"),
                in(MODEL, "drawn", "pause", "bpmnElement=\"pause\"", "bpmnElement=\"mail\""),
                in(MODEL, "ids-stay", "repairTheOrder", "repairOrder", "repairTheOrder"),
                in("sample-repair.form", "answers-stay", "next_stop", "\"verdict\"", "\"judgement\""),
                in(FORM, "readable", FORM, "\"components\"", "\"parts\""),
                in(FORM, "form-id", "sample-query", "\"sample-request\"", "\"sample-query\""),
                in(FORM, "form-components", "phoneNumber", "\"textfield\"", "\"filepicker\""),
                in(
                        FORM,
                        "form-pictures",
                        "intro",
                        "\"text\": \"Ask.\"",
                        "\"source\": \"/logo.png\"",
                        "\"type\": \"text\"",
                        "\"type\": \"image\""),
                in(FORM, "form-keys", "phoneNumber", "\"key\": \"phoneNumber\"", "\"key\": \"phone number\""),
                in(FORM, "form-keys", "phoneNumber", "\"id\": \"reason\"", "\"id\": \"phoneNumber\""),
                in(FORM, "form-options", "reason", "\"values\"", "\"choices\""),
                in(FORM, "form-patterns", "phoneNumber", "^[0-9 ]+$", "^[0-9 +$"),
                in(FORM, "form-no-secrets", "phoneNumber", "\"key\": \"phoneNumber\"", "\"key\": \"simPuk\""),
                in(FORM, "form-translations", "intro.text", "Ask.", "Ask us."),
                in(
                        "sample-request.fr.json",
                        "form-translations",
                        "reason.values.LOST",
                        "\"reason.values.LOST\"",
                        "\"reason.values.GONE\""));
    }

    private static Example in(String file, String rule, String element, String... edits) {
        return new Example(rule, file, element, List.of(edits));
    }

    private static List<Problem> check(Path folder) {
        return CheckCommand.problemsIn(List.of(folder), Released.of(EveryRuleTest::lastReleased));
    }

    private static Optional<Released.Version> lastReleased(String process) {
        try {
            var model = Model.read(MODEL, Files.readAllBytes(SAMPLES.resolve(MODEL)));
            return Optional.of(Released.Version.of(model, Waiting.in(model), EveryRuleTest::form));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<JsonNode> form(String name) {
        try {
            return Checks.form(Files.readAllBytes(SAMPLES.resolve(name + ".form")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void copySamples(Path folder) throws IOException {
        try (var samples = Files.newDirectoryStream(SAMPLES)) {
            for (var sample : samples) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        Files.copy(Path.of("processes", "undelivered-mail.bpmn"), folder.resolve("undelivered-mail.bpmn"));
        Files.copy(Path.of("forms", "repair-mail.form"), folder.resolve("repair-mail.form"));
        for (var language : List.of("en", "fr", "nl", "de")) {
            var texts = "repair-mail." + language + ".json";
            Files.copy(Path.of("forms", "i18n", texts), folder.resolve(texts));
        }
    }

    /** @param edits what to replace by what, in pairs */
    record Example(String rule, String file, String element, List<String> edits) {

        void breakIn(Path folder) throws IOException {
            var text = Files.readString(folder.resolve(file));
            for (var i = 0; i < edits.size(); i += 2) {
                assertThat(text).contains(edits.get(i));
                text = text.replace(edits.get(i), edits.get(i + 1));
            }
            Files.writeString(folder.resolve(file), text);
        }

        @Override
        public String toString() {
            return rule + ": " + edits.get(1);
        }
    }
}
