package io.simdesk.engine.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.simdesk.support.ProcessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** Only sound models and forms go live, and the newest stays. */
@ProcessTest
class DeploymentTest {

    private static final String MODEL = "undelivered-mail.bpmn";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private RefusedDeployments refused;

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void takeBack() {
        made.forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void refusesABrokenModelByTheNameOfTheElement() throws IOException {
        var before = live().getVersion();

        var refusal =
                catchThrowableOfType(ParseException.class, () -> fromTheModeler(model("back-office", "front-office")));

        assertThat(refusal).hasMessageContaining("repairMail").hasMessageContaining("front-office");
        assertThat(refusal.getResorceReports())
                .singleElement()
                .satisfies(report -> assertThat(report.getErrors())
                        .extracting(org.camunda.bpm.engine.Problem::getMainElementId)
                        .containsExactly("repairMail"));
        assertThat(live().getVersion()).isEqualTo(before);
        assertThat(refused.latest()).first().satisfies(it -> {
            assertThat(it.file()).isEqualTo(MODEL);
            assertThat(it.problems()).contains("repairMail");
        });
    }

    @Test
    void refusesABrokenForm() throws IOException {
        var form = Files.readString(Path.of("forms", "repair-mail.form")).replace("\"radio\"", "\"dynamiclist\"");

        assertThatThrownBy(() -> made.add(repository
                        .createDeployment()
                        .addString("repair-mail.form", form)
                        .deploy()
                        .getId()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("dynamiclist");
    }

    @Test
    void refusesAModelWhoseFormIsNotThereUntilItComesAlong() throws IOException {
        var model = model("formRef=\"repair-mail\"", "formRef=\"mend-mail\"");
        assertThatThrownBy(() -> fromTheModeler(model)).hasMessageContaining("mend-mail");

        var form = Files.readString(Path.of("forms", "repair-mail.form")).replace("\"repair-mail\"", "\"mend-mail\"");
        var together = repository
                .createDeployment()
                .addString(MODEL, model)
                .addString("mend-mail.form", form)
                .deploy();
        made.add(together.getId());

        assertThat(live().getDeploymentId()).isEqualTo(together.getId());
    }

    @Test
    void refusesAFormThatNoLongerAsksWhatAModelDecidesBy() throws IOException {
        var form = Files.readString(Path.of("forms", "repair-mail.form")).replace("\"choice\"", "\"newRecipient2\"");

        assertThatThrownBy(() -> made.add(repository
                        .createDeployment()
                        .addString("repair-mail.form", form)
                        .deploy()
                        .getId()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("undelivered-mail.bpmn: mailChoice_sendMailAgain: reads choice");
        assertThat(refused.latest())
                .first()
                .satisfies(it -> assertThat(it.file()).isEqualTo("repair-mail.form"));
    }

    @Test
    void takesAFormAndTheModelThatFitsItTogether() throws IOException {
        var form = Files.readString(Path.of("forms", "repair-mail.form")).replace("\"choice\"", "\"verdict\"");
        var model = model("${choice ==", "${verdict ==");

        made.add(repository
                .createDeployment()
                .addString("repair-mail.form", form)
                .addString(MODEL, model)
                .deploy()
                .getId());

        assertThat(live().getDeploymentId()).isEqualTo(made.get(0));
    }

    @Test
    void refusesToRenameAStepWhereOrdersWait() throws IOException {
        var waiting = runtime.startProcessInstanceByKey("undelivered-mail").getId();

        assertThatThrownBy(() -> fromTheModeler(model("repairMail", "mendMail")))
                .hasMessageContaining("repairMail");

        runtime.deleteProcessInstance(waiting, "end of test");
    }

    @Test
    void aRestartNeverPutsAnOlderVersionBack() throws Exception {
        var newer = fromTheModeler(model("camunda:versionTag=\"1.0.0\"", "camunda:versionTag=\"1.0.1\""));
        deployment.run(new DefaultApplicationArguments());
        assertThat(live().getDeploymentId()).isEqualTo(newer);

        deployment.deploy(
                MODEL,
                model("camunda:versionTag=\"1.0.0\"", "camunda:versionTag=\"1.0.2\"")
                        .getBytes(UTF_8));
        var fromTheFolder = live().getDeploymentId();
        made.add(fromTheFolder);
        deployment.run(new DefaultApplicationArguments());
        assertThat(live().getDeploymentId()).isEqualTo(fromTheFolder);
    }

    @Test
    void whatIsNeitherModelNorFormIsRefused() {
        assertThatThrownBy(() -> made.add(repository
                        .createDeployment()
                        .addString("decide.dmn", "<definitions/>")
                        .deploy()
                        .getId()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("decide.dmn");
    }

    private String fromTheModeler(String model) {
        var deployed = repository
                .createDeployment()
                .name("undelivered mail")
                .addString(MODEL, model)
                .deploy();
        made.add(deployed.getId());
        return deployed.getId();
    }

    private static String model(String from, String to) throws IOException {
        var model = Files.readString(Path.of("processes", MODEL));
        assertThat(model).contains(from);
        return model.replace(from, to);
    }

    private ProcessDefinition live() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("undelivered-mail")
                .latestVersion()
                .singleResult();
    }
}
