package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.cue;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class RepairStoryTest {

    private static final String DESK = "Back office";

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Test
    void aRefusedCardStandsAsOneTaskAndAnotherCardRepairsIt() {
        people.inTasklist("fleet-a")
                .start("sim-renewal", Map.of("phoneNumber", line(21), "newSimNumber", cue(901), "reason", "DEFECTIVE"));
        var reference = books.orders(line(21)).get(0);
        books.await(reference, "AT_THE_DESK");
        var desk = people.inTasklist("backoffice");
        var task = desk.taskAbout(line(21), DESK);
        assertThat(desk.shown(task, "reference")).isEqualTo(reference);
        assertThat(desk.shown(task, "failedStep")).isEqualTo("Swap the SIM");
        assertThat(desk.shown(task, "whatHappened")).contains("refuses to serve the line with the new SIM");

        desk.claim(task, "backoffice");
        var second = people.inTasklist("admin").tryToClaim(task, "admin");
        var wrong = desk.complete(task, Map.of("choice", "otherSim", "otherSimNumber", card(21).substring(1)));
        var right = desk.complete(task, Map.of("choice", "otherSim", "otherSimNumber", card(21)));
        var late = people.inTasklist("backoffice").complete(task, Map.of("choice", "tryAgain"));

        assertThat(second.statusCode()).as(second.body()).isEqualTo(409);
        assertThat(Json.read(second).path("message").asText()).startsWith("Somebody else has taken on this task.");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Json.read(wrong).get("message").asText()).startsWith("This is not a SIM card number");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(204);
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(Json.read(late).path("message").asText()).startsWith("This task is already done.");
        books.await(reference, "DONE");
        assertThat(books.simOf(line(21))).isEqualTo(card(21));
        assertThat(books.simState(cue(901))).isNotEqualTo("RESERVED");
        assertThat(desk.tasksAbout(line(21), DESK)).isEmpty();
    }
}
