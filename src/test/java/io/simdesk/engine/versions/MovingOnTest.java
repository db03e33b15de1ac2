package io.simdesk.engine.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.carrier.ProfileNews;
import io.simdesk.engine.checks.ReleasedModels;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.OrderState;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that wait in a released version move to today's, from every step where they may wait, and end well there. */
@ProcessTest
class MovingOnTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "released");
    private static final String FIRST = "1.0.0.bpmn";
    private static final Pattern VERSION_TAG = Pattern.compile("camunda:versionTag=\"([^\"]+)\"");

    /** Stands behind an event gateway today, which the engine cannot move to: its orders end in their own version. */
    private static final String STAYS = "profileInstalled";

    private static final Map<String, Object> CANCEL = Map.of("choice", "cancel", "cancellationReason", "Not needed");
    private static final Map<String, Object> CONFIRM =
            Map.of("decision", "CONFIRM", "recipientEmail", "an@example.com", "language", "nl", "copyToManager", "NO");

    @Autowired
    private MovingOn movingOn;

    @Autowired
    private LiveModels models;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngineConfigurationImpl settings;

    @Autowired
    private List<Deployer> gates;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private ProfileNews news;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void takeBack() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
    }

    @ParameterizedTest
    @CsvSource({
        "STOLEN,    000, blockLine,     ''",
        "DEFECTIVE, 000, swapSim,       ''",
        "DEFECTIVE, 000, activateSim,   swapSim",
        "DEFECTIVE, 901, repairRenewal, swapSim",
        "DEFECTIVE, 901, cancelRenewal, swapSim"
    })
    void aRenewalMovesOn(String reason, String cue, String step, String before) throws Exception {
        release("sim-renewal");
        var card = given.card(cue).simNumber().digits();
        var request = new RenewalRequest(given.line().national(), card, reason, Optional.empty());
        var journey = journeys.of(renewals.start(request)).through(names(before));
        if (step.equals("cancelRenewal")) {
            journey.answer("repairRenewal", CANCEL);
        }
        journey.waitsAt(step);

        moveToToday("sim-renewal");

        switch (step) {
            case "blockLine" ->
                journey.through("blockLine", "swapSim", "activateSim").isDone();
            case "swapSim" -> journey.through("swapSim", "activateSim").isDone();
            case "activateSim" -> journey.through("activateSim").isDone();
            case "repairRenewal" ->
                journey.answer("repairRenewal", CANCEL).through("cancelRenewal").ends(OrderState.CANCELLED);
            default -> journey.through("cancelRenewal").ends(OrderState.CANCELLED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "completeEsimRequest, 000",
        "blockLine,           000",
        "prepareProfile,      000",
        "profileInstalled,    000",
        "swapSim,             000",
        "activateSim,         000",
        "repairIssuance,      911",
        "cancelProfile,       911"
    })
    void anIssuanceMovesOn(String step, String cue) throws Exception {
        release("esim-issuance");
        var esim = given.esim(cue);
        var delivery =
                Optional.of(new Delivery("an@example.com", "nl", "NO")).filter(it -> !step.startsWith("complete"));
        var reason = step.equals("blockLine") ? "LOST" : "SIZE";
        var journey = journeys.of(
                issuances.start(new EsimRequest(given.line().national(), reason, Optional.empty(), delivery)));
        var way = List.of(
                "completeEsimRequest", "blockLine", "prepareProfile", "profileInstalled", "swapSim", "activateSim");
        if (way.indexOf(step) > 2 || way.indexOf(step) < 0) {
            journey.through("prepareProfile");
        }
        if (way.indexOf(step) > 3) {
            news.installed(esim);
        }
        if (step.equals("activateSim")) {
            journey.through("swapSim");
        }
        if (step.equals("cancelProfile")) {
            journey.answer("repairIssuance", CANCEL);
        }
        journey.waitsAt(step);

        if (step.equals(STAYS)) {
            staysWhere("esim-issuance", step);
        } else {
            moveToToday("esim-issuance");
        }

        if (way.contains(step)) {
            goOnFrom(way.indexOf(step), journey, esim);
        } else {
            cancelFrom(step, journey);
        }
    }

    private void goOnFrom(int step, Journey journey, Iccid esim) {
        if (step == 0) {
            journey.answer("completeEsimRequest", CONFIRM);
        }
        if (step == 1) {
            journey.through("blockLine");
        }
        if (step <= 2) {
            journey.through("prepareProfile");
        }
        if (step <= 3) {
            news.installed(esim);
        }
        if (step <= 4) {
            journey.through("swapSim");
        }
        journey.through("activateSim").isDone();
    }

    private static void cancelFrom(String step, Journey journey) {
        if (step.equals("repairIssuance")) {
            journey.answer("repairIssuance", CANCEL);
        }
        journey.through("cancelProfile").ends(OrderState.CANCELLED);
    }

    @Test
    void whoWaitsAtAStepThatIsGoneStaysAndIsNamed() throws Exception {
        release("undelivered-mail");
        var from = newest("undelivered-mail");
        var instance = runtime.startProcessInstanceByKey("undelivered-mail").getId();
        deploy("undelivered-mail", withoutRepair());

        var check = movingOn.check("undelivered-mail", from, newest("undelivered-mail"));
        var moved = movingOn.move("undelivered-mail", from, newest("undelivered-mail"));

        assertThat(check.instances()).isEmpty();
        assertThat(check.stuck()).containsExactly(new Step("repairMail", "Repair mail", 1));
        assertThat(moved).isEqualTo(new Moved(0, 0));
        assertThat(tasks.createTaskQuery().processInstanceId(instance).count()).isOne();
    }

    @Test
    void saysWhatChangedBetweenTwoVersions() throws Exception {
        release("undelivered-mail");
        var from = newest("undelivered-mail");
        deploy("undelivered-mail", withoutRepair());

        assertThat(models.changes("undelivered-mail", from, newest("undelivered-mail")))
                .contains(
                        new Change(Change.Kind.ADDED, "mendMail", "Mend mail", ""),
                        new Change(Change.Kind.REMOVED, "repairMail", "Repair mail", ""),
                        new Change(
                                Change.Kind.CHANGED,
                                "mailRefused",
                                "Mail not taken",
                                "name: Mail refused → Mail not taken"));
    }

    @Test
    void everyStepWhereAReleasedOrderMayWaitIsTried() throws Exception {
        assertThat(waiting("sim-renewal"))
                .containsExactlyInAnyOrder("blockLine", "swapSim", "activateSim", "repairRenewal", "cancelRenewal");
        assertThat(waiting("esim-issuance"))
                .containsExactlyInAnyOrder(
                        "completeEsimRequest",
                        "blockLine",
                        "prepareProfile",
                        "profileInstalled",
                        "swapSim",
                        "activateSim",
                        "repairIssuance",
                        "cancelProfile");
        assertThat(waiting("undelivered-mail")).containsExactly("repairMail");
    }

    @Test
    void everyReleaseThatIsKeptIsTried() throws Exception {
        assertThat(kept())
                .containsExactlyInAnyOrder(
                        "sim-renewal/" + FIRST, "esim-issuance/" + FIRST, "undelivered-mail/" + FIRST);
    }

    @Test
    void aVersionTagThatWasReleasedStaysWithItsModel() throws Exception {
        for (var file : kept()) {
            var model = file.replaceFirst("/.*", "");
            var release = Files.readString(RELEASED.resolve(file));
            var today = Files.readString(Path.of("processes", model + ".bpmn"));

            assertThat(file).isEqualTo(model + "/" + tagOf(release) + ".bpmn");
            assertThat(today.equals(release) || !tagOf(today).equals(tagOf(release)))
                    .as("%s has changed: give it another version tag", model)
                    .isTrue();
        }
    }

    private static List<String> kept() throws IOException {
        try (var files = Files.walk(RELEASED)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RELEASED.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void aMailThatWaitsMovesOn() throws Exception {
        release("undelivered-mail");
        var instance = runtime.startProcessInstanceByKey("undelivered-mail").getId();

        moveToToday("undelivered-mail");

        var task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        tasks.complete(task.getId(), Map.of("choice", "leave"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    private static String tagOf(String model) {
        var tag = VERSION_TAG.matcher(model);
        return tag.find() ? tag.group(1) : "none";
    }

    private static Set<String> waiting(String key) throws IOException {
        return ReleasedModels.waitingIn(RELEASED.resolve(key).resolve(FIRST));
    }

    private void moveToToday(String key) throws IOException {
        var from = newest(key);
        deploy(key, Files.readString(Path.of("processes", key + ".bpmn")));

        var check = movingOn.check(key, from, newest(key));
        assertThat(check.problem()).isEmpty();
        assertThat(check.stuck()).isEmpty();
        assertThat(movingOn.move(key, from, newest(key))).isEqualTo(new Moved(1, 0));
    }

    private void staysWhere(String key, String step) throws IOException {
        var from = newest(key);
        deploy(key, Files.readString(Path.of("processes", key + ".bpmn")));

        assertThat(movingOn.check(key, from, newest(key)).stuck())
                .extracting(Step::id)
                .contains(step);
        assertThat(movingOn.move(key, from, newest(key))).isEqualTo(new Moved(0, 0));
    }

    private int newest(String key) {
        return models.find(key).orElseThrow().newest().number();
    }

    private void deploy(String key, String model) {
        deployments.add(
                0,
                repository
                        .createDeployment()
                        .addString(key + ".bpmn", model)
                        .deploy()
                        .getId());
    }

    /** It was judged when it came, by the rules of its day. */
    private void release(String key) throws IOException {
        var rules = List.copyOf(settings.getDeployers());
        settings.getDeploymentCache()
                .setDeployers(
                        rules.stream().filter(rule -> !gates.contains(rule)).toList());
        try {
            deploy(key, released(key));
        } finally {
            settings.getDeploymentCache().setDeployers(rules);
        }
    }

    private static String released(String key) throws IOException {
        return Files.readString(RELEASED.resolve(key).resolve(FIRST));
    }

    private static String withoutRepair() throws IOException {
        return released("undelivered-mail")
                .replace("repairMail", "mendMail")
                .replace("Repair mail", "Mend mail")
                .replace("formRef=\"repair-mail\"", "formRef=\"repair-renewal\"")
                .replace("\"Mail refused\"", "\"Mail not taken\"");
    }

    private static String[] names(String list) {
        return list.isEmpty() ? new String[0] : list.split(" ");
    }
}
