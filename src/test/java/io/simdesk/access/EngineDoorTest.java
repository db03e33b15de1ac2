package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door of the Modeler. */
@AccessTest
class EngineDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Test
    void aDesignerDeploysFromTheModeler() {
        var answer = deploy("designer", "modeler-test");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("modeler-test")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theModelerIsToldWhichElementOfABrokenModelIsWrong() {
        var answer = deploy("designer", "broken-test", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"type\":\"ParseException\"", "\"mainElementId\":\"done\"", "has no label");
    }

    @Test
    void nobodyElseDeploys() {
        assertThat(deploy("backoffice", "refused-test").statusCode()).isEqualTo(403);
        assertThat(deploy("fleet-a", "refused-test").statusCode()).isEqualTo(403);
        assertThat(deploy("nobody", "refused-test").statusCode()).isEqualTo(401);
    }

    @Test
    void theEngineKnowsWhoCalls() {
        var designer = new Visitor(port).withPassword("designer", DemoUsers.PASSWORD);

        assertThat(designer.get("/engine-rest/authorization/check"
                                + "?permissionName=CREATE&resourceName=DEPLOYMENT&resourceType=9")
                        .body())
                .contains("\"authorized\":true");
        assertThat(designer.get("/engine-rest/authorization/check"
                                + "?permissionName=DELETE&resourceName=DEPLOYMENT&resourceType=9")
                        .body())
                .contains("\"authorized\":false");
    }

    private HttpResponse<String> deploy(String user, String key) {
        return deploy(user, key, "End");
    }

    private HttpResponse<String> deploy(String user, String key, String end) {
        var model = Bpmn.createExecutableProcess(key)
                .camundaVersionTag("1")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .name("Begin")
                .endEvent("done")
                .name(end)
                .done();
        var visitor = new Visitor(port).withPassword(user, DemoUsers.PASSWORD);
        return visitor.send(visitor.request("/engine-rest/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=xxx")
                .POST(BodyPublishers.ofString("""
                        --xxx\r
                        Content-Disposition: form-data; name="deployment-name"\r
                        \r
                        test\r
                        --xxx\r
                        Content-Disposition: form-data; name="data"; filename="%s.bpmn"\r
                        Content-Type: text/xml\r
                        \r
                        %s\r
                        --xxx--\r
                        """.formatted(key, Bpmn.convertToString(model)))));
    }
}
