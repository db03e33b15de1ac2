package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of process designers, and whose they are. */
@AccessTest
class DesignerPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @ValueSource(strings = {"/designer", "/designer/sim-renewal", "/designer/sim-renewal/1/picture.svg"})
    void areForDesignersAndAdministratorsAlone(String path) {
        assertThat(as("designer").page(path).statusCode()).isEqualTo(200);
        assertThat(as("admin").page(path).statusCode()).isEqualTo(200);
        assertThat(as("fleet-a").page(path).statusCode()).isEqualTo(404);
        assertThat(as("backoffice").page(path).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).page(path).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/designer/nothing", "/designer/sim-renewal?version=99", "/designer/sim-renewal/99/picture.svg"})
    void saySoWhenThereIsNoSuchModel(String path) {
        assertThat(as("designer").page(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showWhatIsLiveAndWhatWasRefused() throws IOException {
        var broken = model().replace("back-office", "front-office");
        assertThat(catchThrowable(() -> repository
                        .createDeployment()
                        .addString("undelivered-mail.bpmn", broken)
                        .deploy()))
                .isNotNull();

        assertThat(as("designer").page("/designer").body())
                .contains("SIM renewal", "eSIM issuance", "Undelivered mail", "repairMail", "front-office");
        assertThat(as("designer")
                        .page("/designer/undelivered-mail/1/picture.svg")
                        .body())
                .startsWith("<svg")
                .contains("Repair mail");
    }

    @Test
    void moveRunningOrdersToTheNewestVersion() throws IOException {
        var from = version();
        var instance = runtime.startProcessInstanceByKey("undelivered-mail").getId();
        var deployment = repository
                .createDeployment()
                .addString("undelivered-mail.bpmn", model().replace("name=\"Mail left\"", "name=\"Mail is left\""))
                .deploy();
        var page = "/designer/undelivered-mail?version=" + from + "&to=" + version();

        assertThat(as("designer").page(page).body()).contains("1 can move").doesNotContain("step that is gone");
        as("designer")
                .submit(page, "/designer/undelivered-mail/move", Map.of("version", "" + from, "to", "" + version()));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .deploymentId(deployment.getId())
                        .count())
                .isOne();
        repository.deleteDeployment(deployment.getId(), true);
    }

    private int version() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("undelivered-mail")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static String model() throws IOException {
        return Files.readString(Path.of("processes", "undelivered-mail.bpmn"));
    }

    private Visitor as(String user) {
        return new Visitor(port).signIn(user, DemoUsers.PASSWORD);
    }
}
