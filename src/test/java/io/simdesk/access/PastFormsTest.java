package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody ends a task, starts a process or writes a variable but with its form, whoever they are. */
@AccessTest
class PastFormsTest {

    private static final String WEBAPP = "/camunda/api/engine/engine/default";
    private static final String MODELER = "/engine-rest";
    private static final String DECIDED = """
            {"variables": {"decision": {"value": "AS_I_LIKE", "type": "String"}}}""";

    private static final List<String> CALLS = List.of(
            "POST /task/{task}/complete",
            "POST /task/{task}/%63omplete/",
            "POST /task/{task}/resolve",
            "POST /task/{task}/bpmnError",
            "POST /task/{task}/bpmnEscalation",
            "POST /task/{task}/variables",
            "PUT /task/{task}/variables/decision",
            "DELETE /task/{task}/variables/decision",
            "POST /task/{task}/variables/decision/data",
            "PATCH /task/{task}/localVariables",
            "PUT /task/{task}/localVariables/decision",
            "PATCH /execution/{order}/localVariables",
            "PUT /execution/{order}/localVariables/decision",
            "PATCH /process-instance/{order}/variables",
            "PUT /process-instance/{order}/variables/decision",
            "DELETE /process-instance/{order}/variables/decision",
            "POST /process-instance/variables-async",
            "POST /process-instance/message-async",
            "POST /process-definition/key/sim-renewal/start",
            "POST /process-definition/x/restart",
            "POST /execution/{order}/signal",
            "POST /execution/{order}/messageSubscriptions/x/trigger",
            "POST /message",
            "POST /signal",
            "POST /condition",
            "POST /migration/execute",
            "POST /migration/executeAsync");

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String instance = "";

    @BeforeEach
    void startAnOrderThatWaits() {
        instance = runtime.startProcessInstanceByKey("undelivered-mail").getId();
    }

    @AfterEach
    void endIt() {
        runtime.deleteProcessInstance(instance, "end of test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleet-a", "backoffice", "designer", "admin"})
    void nobodyPassesByAFormInTheWebapps(String user) {
        assertThatAllIsShut(inTasklist(user), WEBAPP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"designer", "admin"})
    void nobodyPassesByAFormWithThePasswordOfTheModeler(String user) {
        assertThatAllIsShut(system(user), MODELER);
        assertThatAllIsShut(system(user), MODELER + "/engine/default");
    }

    @Test
    void theRefusalSaysWhatToDoInTheReadersLanguage() {
        var admin = system("admin").speaking("nl");

        var answer = send(admin, "POST", MODELER + "/task/" + task() + "/complete");

        assertThat(answer.body()).contains("urn:simdesk:problem:forbidden", "Open het formulier in Tasklist");
    }

    @ParameterizedTest
    @ValueSource(strings = {WEBAPP, MODELER})
    void theFormItselfStaysOpenAndIsHeldToItsRules(String door) {
        var visitor = door.equals(WEBAPP) ? inTasklist("admin") : system("admin");
        var form = door + "/task/" + task() + "/submit-form";

        var wrong = send(visitor, "POST", form);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(task()).as("still there").isNotEmpty();
        assertThat(visitor.get(door + "/task/" + task() + "/variables").statusCode())
                .as("variables may be read")
                .isEqualTo(200);
    }

    private void assertThatAllIsShut(Visitor visitor, String door) {
        assertThat(CALLS).allSatisfy(call -> {
            var path = call.split(" ")[1].replace("{task}", task()).replace("{order}", instance);
            var answer = send(visitor, call.split(" ")[0], door + path);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("urn:simdesk:problem:forbidden");
        });
        assertThat(task()).as("still there").isNotEmpty();
        assertThat(runtime.getVariables(instance)).doesNotContainKey("decision");
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private Visitor inTasklist(String user) {
        var visitor = new Visitor(port).signIn(user, DemoUsers.PASSWORD);
        visitor.page("/camunda/app/welcome/default/");
        return visitor;
    }

    private Visitor system(String user) {
        return new Visitor(port).withPassword(user, DemoUsers.PASSWORD);
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String path) {
        return visitor.send(visitor.request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(DECIDED)));
    }
}
