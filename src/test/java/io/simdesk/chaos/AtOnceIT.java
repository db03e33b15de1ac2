package io.simdesk.chaos;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.story.People;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many people who want the same thing in the same moment. */
class AtOnceIT {

    private static final int MANY = 50;
    private static final int CANCELLED = 20;
    private static final int ACCEPTED = 201;
    private static final int CANCELLING = 202;
    private static final int TOO_LATE = 409;
    private static final int REFUSED = 422;

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
            references.addAll(thoseCancelledWhileTheyRun(system));
            site.awaitQuiet(system);
            node.stop();

            site.reckon(
                    "%d for a line, %1$d for a SIM, two clerks on a task, %d cancelled in full swing"
                            .formatted(MANY, CANCELLED),
                    references);
        }
    }

    private String theOneOf(CustomerSystem system, IntFunction<Request> request) {
        var answers = atOnce(IntStream.range(0, MANY).mapToObj(request), system::askOnce);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(ACCEPTED);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(ACCEPTED, REFUSED);
        return answers.stream()
                .filter(answer -> answer.statusCode() == ACCEPTED)
                .map(CustomerSystem::reference)
                .collect(joining());
    }

    private String theOneThatTwoClerksRepair(CustomerSystem system, int port) {
        var line = fleet.number(2 * MANY);
        var card = fleet.card(2 * MANY).simNumber().digits();
        var reference = system.order(Request.renewal(line, fleet.refusedCard()));
        var one = People.inTasklist(port, "backoffice", "en");
        var other = People.inTasklist(port, "backoffice", "en");
        var task = one.taskAbout(line.national(), "Back office");
        var choices = Map.of(
                one, Map.of("choice", "otherSim", "otherSimNumber", card),
                other, Map.of("choice", "cancel", "cancellationReason", "Not wanted"));
        var answers = atOnce(Stream.of(one, other), clerk -> clerk.complete(task, choices.get(clerk)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(204);
        assertThat(answers).allMatch(answer -> answer.statusCode() < 500);
        return reference;
    }

    /** Each is either cancelled in time or told that it is too late. */
    private List<String> thoseCancelledWhileTheyRun(CustomerSystem system) {
        var lines = IntStream.range(2 * MANY + 1, 2 * MANY + 1 + CANCELLED);
        var references = atOnce(lines.mapToObj(line -> Request.renewal(fleet, line)), system::order);
        var answers = atOnce(references.stream().map(Request::cancellation), system::askOnce);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(CANCELLING, TOO_LATE);
        return references;
    }

    private <A, B> List<B> atOnce(Stream<A> all, Function<A, B> call) {
        var running = all.map(each -> CompletableFuture.supplyAsync(() -> call.apply(each), people))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
