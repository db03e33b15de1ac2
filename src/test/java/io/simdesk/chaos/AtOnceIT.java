package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.story.People;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many people who want the same thing in the same moment. */
class AtOnceIT {

    private static final int MANY = 50;
    private static final int REFUSED = 422;
    private static final int ACCEPTED = 201;

    private final Fleet fleet = new Fleet(3 * MANY);
    private final ExecutorService people = Executors.newFixedThreadPool(MANY);

    @AfterEach
    void sendHome() {
        people.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void oneGetsItAndTheOthersAreTold(DatabaseKind kind) {
        try (var site = new Installation("all at once", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());

            var references = new ArrayList<String>();
            references.add(theOneOf(system, card -> Request.renewal(fleet.number(0), fleet.card(card))));
            references.add(theOneOf(system, line -> Request.renewal(fleet.number(1 + line), fleet.card(MANY))));
            references.add(theOneThatTwoClerksRepair(system, node.port()));
            site.awaitQuiet(system);
            node.stop();

            site.reckon("50 for a line, 50 for a SIM, two clerks on a task", references);
        }
    }

    private String theOneOf(CustomerSystem system, IntFunction<Request> request) {
        var answers = atOnce(IntStream.range(0, MANY)
                .mapToObj(request)
                .<Supplier<HttpResponse<String>>>map(asked -> () -> system.askOnce(asked)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(ACCEPTED, REFUSED);
        var accepted = answers.stream().filter(answer -> answer.statusCode() == ACCEPTED);
        assertThat(accepted.map(CustomerSystem::reference)).hasSize(1);
        return answers.stream()
                .filter(answer -> answer.statusCode() == ACCEPTED)
                .map(CustomerSystem::reference)
                .findFirst()
                .orElseThrow();
    }

    private String theOneThatTwoClerksRepair(CustomerSystem system, int port) {
        var line = fleet.number(2 * MANY);
        var reference = system.order(Request.renewal(line, fleet.refusedCard()));
        var one = People.inTasklist(port, "backoffice", "en");
        var other = People.inTasklist(port, "backoffice", "en");
        var task = one.taskAbout(line.national(), "Back office");
        var answers = atOnce(Stream.<Supplier<HttpResponse<String>>>of(
                () -> one.complete(
                        task,
                        Map.of(
                                "choice",
                                "otherSim",
                                "otherSimNumber",
                                fleet.card(2 * MANY).simNumber().digits())),
                () -> other.complete(task, Map.of("choice", "cancel", "cancellationReason", "Not wanted any more"))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
        assertThat(answers).extracting(HttpResponse::statusCode).allMatch(status -> status < 500);
        return reference;
    }

    private <T> List<T> atOnce(Stream<Supplier<T>> what) {
        var running =
                what.map(call -> CompletableFuture.supplyAsync(call, people)).toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
