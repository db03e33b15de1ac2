package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class DeskStoryTest {

    private static final String DRIFTED = "0492000098";

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Test
    void aClerkSeesWhatFailedTriesItAgainAndFollowsItsTimeline() {
        people.inTasklist("fleet-a")
                .start("sim-renewal", Map.of("phoneNumber", DRIFTED, "newSimNumber", card(31), "reason", "SIZE"));
        var reference = books.orders(DRIFTED).get(0);
        books.await(reference, "AT_THE_DESK");
        var clerk = people.stranger().speaking("fr").signIn("backoffice", DemoUsers.PASSWORD);

        assertThat(clerk.page("/desk").body())
                .contains(reference)
                .contains("le réseau connaît une autre SIM")
                .contains("Alpina Logistics SA")
                .contains("/camunda/app/tasklist/default/#/?forceDisplayTask=true&amp;task=");

        var group = Map.of("standing", "AT_DESK", "step", "swapSim", "reason", "NetworkServesAnotherSim");
        clerk.submit("/desk", "/desk/again", group);
        await().untilAsserted(() -> assertThat(failures(clerk, reference)).isEqualTo(2));
    }

    private static int failures(Visitor clerk, String reference) {
        return clerk.page("/desk/" + reference).body().split("class=\"is-failed\"", -1).length - 1;
    }
}
