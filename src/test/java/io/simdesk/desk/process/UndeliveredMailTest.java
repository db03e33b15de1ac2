package io.simdesk.desk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.message.Letter;
import io.simdesk.message.Purpose;
import io.simdesk.order.Reference;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.PathCoverage;
import io.simdesk.support.ProcessTest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class UndeliveredMailTest {

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private TaskService tasks;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private MailRepairFacts facts;

    @AfterAll
    static void everyPathWasTaken(@Autowired PathCoverage paths) {
        paths.assertAllTakenOf("undelivered-mail");
    }

    @Test
    void sendsTheQrCodeToTheCorrectedAddress() throws Exception {
        var journey = issuedTo("refused@example.com");

        var task = repairOf(journey.order());
        assertThat(task.getTenantId()).isEqualTo(Fixtures.CUSTOMER);
        assertThat(tasks.getVariablesLocal(task.getId())).containsEntry("recipient", "refused@example.com");
        assertThat(facts.of(task, Locale.FRENCH))
                .containsEntry("mailPurpose", "Installez votre eSIM")
                .hasEntrySatisfying(
                        "whatHappened",
                        said -> assertThat(said)
                                .asString()
                                .startsWith("Le serveur de messagerie n’a pas accepté")
                                .contains("550")
                                .doesNotContain("MailRefused"));
        tasks.complete(task.getId(), Map.of("choice", "sendAgain", "newRecipient", "an@example.com"));

        await().untilAsserted(() -> assertThat(letters.about(journey.order()))
                .extracting(Letter::to)
                .contains("an@example.com"));
    }

    @Test
    void sendsToTheSameAddressOnceMore() throws Exception {
        var journey = issuedTo("refused3@example.com");
        var task = repairOf(journey.order());

        tasks.complete(task.getId(), Map.of("choice", "sendAgain", "newRecipient", "refused3@example.com"));

        assertThat(repairOf(journey.order()).getId()).isNotEqualTo(task.getId());
    }

    @Test
    void leavesAMailUnsentWithoutTouchingTheOrder() throws Exception {
        var journey = issuedTo("refused2@example.com");

        tasks.complete(repairOf(journey.order()).getId(), Map.of("choice", "leave"));

        journey.waitsAt("phoneAwaited");
        assertThat(letters.purposes(journey.order())).doesNotContain(Purpose.ESIM_FOR_USER);
    }

    private Journey issuedTo(String address) throws Exception {
        given.esim("000");
        var delivery = Optional.of(new Delivery(address, "fr", "NO"));
        return journeys.of(
                        issuances.start(new EsimRequest(given.line().national(), "SIZE", Optional.empty(), delivery)))
                .through("prepareProfile");
    }

    private Task repairOf(Reference order) {
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKey(order.value())
                .taskDefinitionKey("repairMail");
        return await().until(query::singleResult, task -> task != null);
    }
}
