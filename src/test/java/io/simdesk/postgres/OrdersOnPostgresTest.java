package io.simdesk.postgres;

import static io.simdesk.support.FleetSystem.reference;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.simdesk.access.DeskUser;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.support.FleetSystem;
import io.simdesk.support.PostgresTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The whole application does on PostgreSQL what its other tests see it do on H2. */
@PostgresTest
class OrdersOnPostgresTest {

    private static final DeskUser FLEET_A = new DeskUser(
            "fleet-a", "Amélie Laurent", "fleet-a@example.com", List.of("fleet-manager"), List.of("customer-a"));

    private static final int AT_ONCE = 8;

    @Autowired
    private FleetSystem fleet;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService models;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void hasTheTablesThatOurChangelogsMakeAndOurEntitiesExpect() {
        assertThat(fleet.count("select count(*) from databasechangelog where author = 'simdesk'"))
                .isPositive();
        assertThat(fleet.count("select count(*) from pg_tables where tablename = 'act_ru_execution'"))
                .isOne();
    }

    @Test
    void renewsASim() {
        var line = fleet.line();
        var card = fleet.card();

        fleet.awaitDone(reference(fleet.renew(line, card)), 2);

        assertThat(fleet.count("select count(*) from line where phone_number = ? and sim_number = ?", line, card))
                .isOne();
    }

    @Test
    void issuesAnEsim() {
        var line = fleet.line();

        fleet.awaitDone(reference(fleet.issue(line)), 3);

        assertThat(fleet.count("select count(*) from line where phone_number = ? and sim_kind = 'ESIM'", line))
                .isOne();
    }

    @Test
    void issuesAnEsimThatIsAskedForInTwoForms() {
        signIn();
        var started = forms.submitStartForm(
                model(IssuanceProcess.KEY), Map.of("phoneNumber", fleet.line(), "reason", "NEW_DEVICE"));
        var order = started.getBusinessKey();
        fleet.awaitState(order, "WAITING_FOR_REQUESTER");

        var task = tasks.createTaskQuery().processInstanceBusinessKey(order).singleResult();
        forms.submitTaskForm(
                task.getId(),
                Map.of(
                        "decision", "CONFIRM",
                        "recipientEmail", "an@example.com",
                        "language", "nl",
                        "copyToManager", "NO"));

        fleet.awaitDone(order, 3);
    }

    @Test
    void makesOneOrderOfTwoIdenticalRequestsAtOnce() {
        var line = fleet.line();
        var card = fleet.card();

        var answers = atOnce(() -> fleet.renew(line, card, "twice"), () -> fleet.renew(line, card, "twice"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(FleetSystem::reference).distinct()).hasSize(1);
        fleet.awaitDone(reference(answers.get(0)), 2);
    }

    @Test
    void makesOneEsimOrderOfTwoIdenticalRequestsAtOnce() {
        var line = fleet.line();

        var answers = atOnce(() -> fleet.issue(line, "twice-esim"), () -> fleet.issue(line, "twice-esim"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(FleetSystem::reference).distinct()).hasSize(1);
        fleet.awaitDone(reference(answers.get(0)), 3);
    }

    @Test
    void refusesOneOfTwoRequestsForALineAtOnce() {
        var line = fleet.line();
        var card = fleet.card();

        var answers = atOnce(() -> fleet.renew(line, card), () -> fleet.renew(line, card));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 422);
        assertThat(fleet.count("select count(*) from sim_order where phone_number = ?", line))
                .isOne();
        answers.stream()
                .filter(it -> it.statusCode() == 201)
                .forEach(accepted -> fleet.awaitDone(reference(accepted), 2));
    }

    @Test
    void givesEachOfManyRequestsAtOnceAnotherEsim() {
        var lines = Stream.generate(fleet::line).limit(AT_ONCE).toList();

        var answers = atOnce(lines.stream()
                .map(line -> (Supplier<HttpResponse<String>>) () -> fleet.issue(line))
                .toList());

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> JsonPath.<String>read(answer.body(), "$.newSimNumber"))
                .doesNotHaveDuplicates();
        answers.forEach(answer -> fleet.awaitDone(reference(answer), 3));
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Supplier<T>... calls) {
        return atOnce(List.of(calls));
    }

    private static <T> List<T> atOnce(List<Supplier<T>> calls) {
        var running = calls.stream().map(CompletableFuture::supplyAsync).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(FLEET_A, null, List.of()));
    }

    private String model(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
