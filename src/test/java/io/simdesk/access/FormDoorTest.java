package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a fleet manager reads in Tasklist's forms, and what comes of what they send. */
@AccessTest
class FormDoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String RENEWAL = "/process-definition/key/sim-renewal";
    private static final String ISSUANCE = "/process-definition/key/esim-issuance";
    private static final String LEAVE = """
            {"variables": {"decision": {"value": "LEAVE"}}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    private Visitor fleetManager;

    @BeforeEach
    void openTasklist() {
        fleetManager = new Visitor(port).signIn("fleet-a", DemoUsers.PASSWORD);
        fleetManager.page("/camunda/app/welcome/default/");
    }

    @Test
    void aStartFormSpeaksTheReadersLanguage() {
        var answer = read(ENGINE + RENEWAL + "/deployed-start-form", "sv, nl-BE;q=0.8, fr;q=0.7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(answer.body()).contains("\"label\":\"Verloren\"", "\"key\":\"newSimNumber\"");
    }

    @Test
    void aFormSpeaksEnglishToWhomWeDoNotUnderstand() {
        var answer = read(ENGINE + RENEWAL + "/deployed-start-form", "sv");

        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.body()).contains("\"label\":\"Lost\"");
    }

    @Test
    void theOtherDoorToTheEngineSpeaksTheSame() {
        var designer = new Visitor(port).withPassword("designer", DemoUsers.PASSWORD);

        var answer = designer.send(designer.request("/engine-rest" + RENEWAL + "/deployed-start-form")
                .header("Accept-Language", "de")
                .GET());

        assertThat(answer.body()).contains("\"label\":\"Verloren\"", "\"id\":\"request-renewal\"");
    }

    @Test
    void aFormThatIsNotThereStaysAnError() {
        var answer = read(ENGINE + "/task/none/deployed-form", "fr");

        assertThat(answer.statusCode()).isBetween(400, 500);
        assertThat(answer.headers().firstValue("Content-Language")).isEmpty();
        assertThat(answer.body()).contains("\"message\"");
    }

    @Test
    void anEmptyStartFormIsRefusedInTheReadersLanguage() {
        assertThat(start(RENEWAL, "fr", "{}").body()).contains("Veuillez compléter «\u00a0Numéro de téléphone\u00a0».");
        var german = start(RENEWAL, "de", "{}");

        assertThat(german.statusCode()).isEqualTo(400);
        assertThat(german.body()).contains("Bitte füllen Sie „");
    }

    @Test
    void aForgedVariableIsRefused() {
        var before = runtime.createProcessInstanceQuery().count();

        var answer = start(ISSUANCE, "en", """
                {"variables": {"phoneNumber": {"value": "0492 00 00 05"}, "reason": {"value": "SIZE"},
                    "recipientEmail": {"value": "an@example.com"}}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“recipientEmail” cannot be given with this form.");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aTaskIsKeptUntilItsFormIsRight() {
        assertThat(start(ISSUANCE, "fr", """
                {"variables": {"phoneNumber": {"value": "0492 00 00 20"}, "reason": {"value": "SIZE"}}}""").statusCode()).isEqualTo(200);
        var task = ENGINE + "/task/" + taskId();
        assertThat(read(task + "/deployed-form", "fr").body()).contains("Souhaitez-vous aussi recevoir le QR code");

        assertThat(submit(task, "fr", """
                {"variables": {"decision": {"value": "CONFIRM"}}}""").body())
                .contains("Veuillez compléter «\u00a0Adresse e-mail de l’utilisateur final\u00a0».");
        assertThat(submit(task, "nl", """
                {"variables": {"decision": {"value": "LEAVE"}, "newSimNumber": {"value": "6054201316636"}}}""").body())
                .contains("“newSimNumber” kan niet met dit formulier worden opgegeven.");
        assertThat(taskId()).as("still there").isNotEmpty();

        assertThat(submit(task, "fr", LEAVE).statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskAssignee("fleet-a").count()).isZero();
        assertThat(history.createHistoricDetailQuery().formFields().count())
                .as("typed answers that history keeps")
                .isZero();
    }

    private String taskId() {
        return tasks.createTaskQuery()
                .taskDefinitionKey("completeEsimRequest")
                .singleResult()
                .getId();
    }

    private HttpResponse<String> read(String path, String languages) {
        return fleetManager.send(
                fleetManager.request(path).header("Accept-Language", languages).GET());
    }

    private HttpResponse<String> start(String model, String language, String body) {
        return submit(ENGINE + model, language, body);
    }

    private HttpResponse<String> submit(String what, String language, String body) {
        return fleetManager.send(fleetManager
                .request(what + "/submit-form")
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", fleetManager.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body)));
    }
}
