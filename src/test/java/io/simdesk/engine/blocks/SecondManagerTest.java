package io.simdesk.engine.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.engine.checks.CheckCommand;
import io.simdesk.order.OrderState;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The README's worked example, done as a designer does it: by editing (copies of) {@code processes/} and {@code forms/}
 * alone. A second manager is asked before a stolen SIM is replaced.
 */
@ProcessTest
class SecondManagerTest {

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "examples", "second-manager");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identity;

    @Autowired
    private FormService forms;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    private String deployment = "";

    @BeforeEach
    void edit(@TempDir Path folder) throws IOException {
        var model = Files.readString(Path.of("processes", "sim-renewal.bpmn"));
        for (var edit : List.of("1-flows", "2-error", "3-way", "4-drawing")) {
            var change = Files.readString(EXAMPLE.resolve(edit + ".txt")).split("\n=====\n");
            assertThat(model).contains(change[0].strip());
            model = model.replace(change[0].strip(), change[1].strip());
        }
        Files.writeString(folder.resolve("sim-renewal.bpmn"), model);
        copyTo(folder, EXAMPLE);
        copyTo(folder, Path.of("forms"));
        copyTo(folder, Path.of("forms", "i18n"));
        assertThat(CheckCommand.run(List.of(folder.toString()), new PrintStream(OutputStream.nullOutputStream())))
                .as("the edited model and its form are sound")
                .isZero();
        deployment = repository
                .createDeployment()
                .addString("approve-replacement.form", Files.readString(folder.resolve("approve-replacement.form")))
                .addString("sim-renewal.bpmn", model)
                .deploy()
                .getId();
    }

    @AfterEach
    void takeBack() {
        identity.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aSecondManagerApproves() throws Exception {
        var journey = stolen().through("blockLine").waitsAt("askSecondManager");

        answer("second-manager", journey, "APPROVE");

        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void nobodyApprovesTheirOwnOrder() throws Exception {
        var journey = stolen().through("blockLine");

        assertThatThrownBy(() -> answer("fleet-a", journey, "APPROVE")).hasMessageContaining("OBE-");

        journey.waitsAt("askSecondManager");
    }

    @Test
    void whatIsNotApprovedGoesToTheDesk() throws Exception {
        var journey = stolen().through("blockLine");

        answer("second-manager", journey, "REFUSE");

        journey.waitsAt("repairRenewal").stands(OrderState.IN_PROGRESS);
    }

    @Test
    void nobodyIsAskedAboutACardThatIsBroken() throws Exception {
        renew("DEFECTIVE")
                .through("swapSim", "activateSim")
                .hasNotPassed("askSecondManager")
                .isDone();
    }

    private void answer(String user, Journey journey, String approval) {
        var task = journey.task("askSecondManager").getId();
        identity.setAuthentication(user, List.of("fleet-manager"), List.of(Fixtures.CUSTOMER));
        try {
            forms.submitTaskForm(task, Map.of("approval", approval));
        } finally {
            identity.clearAuthentication();
        }
    }

    private Journey stolen() throws Exception {
        return renew("STOLEN");
    }

    private Journey renew(String reason) throws Exception {
        Iccid card = given.card();
        var request =
                new RenewalRequest(given.line().national(), card.simNumber().digits(), reason, Optional.empty());
        return journeys.of(renewals.start(request));
    }

    private static void copyTo(Path folder, Path from) throws IOException {
        try (var files = Files.newDirectoryStream(from, "*.{form,json}")) {
            for (var file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
