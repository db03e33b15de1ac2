package io.simdesk.chaos;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network is far away, 50 ms for each call: that may cost a fifth of the throughput at most. */
class FarNeighbourIT {

    private static final Duration FAR = Duration.ofMillis(50);
    private static final double KEPT = 0.8;

    private static final int COUNTED = Scale.renewals();
    private static final int TO_WARM_UP = Math.max(COUNTED / 2, 20);

    private final Fleet fleet = new Fleet(TO_WARM_UP + COUNTED);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void hidesBehindTheJobsThatWaitForIt(DatabaseKind kind) {
        var near = renewalsPerSecond(kind, Duration.ZERO);
        var far = renewalsPerSecond(kind, FAR);

        assertThat(far).as("renewals a second").isGreaterThan(KEPT * near);
    }

    /** From the first request to the last order that is done. */
    private double renewalsPerSecond(DatabaseKind kind, Duration latency) {
        var requests = Request.renewals(fleet);
        var references = new ArrayList<String>();
        var name = "neighbours %d ms away".formatted(latency.toMillis());
        try (var site = new Installation(name, kind, fleet, latency)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());

            references.addAll(carryOut(site, system, requests.subList(0, TO_WARM_UP)));
            var begun = System.nanoTime();
            references.addAll(carryOut(site, system, requests.subList(TO_WARM_UP, requests.size())));
            var perSecond = COUNTED * (double) SECONDS.toNanos(1) / (System.nanoTime() - begun);

            site.awaitQuiet(system);
            node.stop();
            site.reckon("%d of them timed, %.1f a second".formatted(COUNTED, perSecond), references);
            return perSecond;
        }
    }

    private static List<String> carryOut(Installation site, CustomerSystem system, List<Request> requests) {
        try (var load = new Load(system, requests)) {
            var references = load.awaitAll();
            site.awaitOrders(system);
            return references;
        }
    }
}
