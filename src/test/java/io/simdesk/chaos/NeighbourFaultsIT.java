package io.simdesk.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The neighbours answer 500, cut, dawdle, talk nonsense, hear and tell double; or do not answer at all. */
class NeighbourFaultsIT {

    private static final int RENEWALS = Scale.renewals() / 5;
    private static final int ESIMS = Scale.esims() / 5;
    private static final double FAULTY = 0.15;

    private final List<Fault> dealt = new ArrayList<>();
    private final Random dice = new Random(Long.getLong("chaos.seed", 7));
    private final Fleet fleet = new Fleet(RENEWALS + ESIMS);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void whatFaultyNeighboursDoIsDoneOnce(DatabaseKind kind) {
        try (var site = new Installation("neighbours faulty", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());
            site.neighbours().wires().forEach(wire -> wire.misbehave(this::anyFault));

            try (var load = new Load(system, Request.mixed(fleet, RENEWALS))) {
                var references = load.awaitAll();
                site.awaitQuiet(system);
                node.stop();

                site.reckon("of its calls " + dealt(), references);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void neighboursThatAreDownFillNoDesk(DatabaseKind kind) {
        try (var site = new Installation("neighbours down", kind, fleet).with("simdesk.retries.pauses", "10s,1m,5m")) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());
            site.neighbours().wires().forEach(wire -> wire.misbehave(() -> Fault.CUT_BEFORE));

            try (var load = new Load(system, Request.mixed(fleet, RENEWALS))) {
                var references = load.awaitAll();
                Pause.of(Scale.neighbourOutage());
                site.neighbours().wires().forEach(wire -> wire.misbehave(() -> Fault.NONE));
                site.awaitQuiet(system);
                node.stop();

                assertThat(site.books().orders("DONE")).isEqualTo(fleet.size());
                site.reckon("down for %d s".formatted(Scale.neighbourOutage().toSeconds()), references);
            }
        }
    }

    /** Some calls go wrong, each in the next way. */
    private synchronized Fault anyFault() {
        if (dice.nextDouble() >= FAULTY) {
            return Fault.NONE;
        }
        var faults = Fault.values();
        var fault = faults[1 + dealt.size() % (faults.length - 1)];
        dealt.add(fault);
        return fault;
    }

    private synchronized String dealt() {
        var counts = dealt.stream().collect(groupingBy(fault -> fault, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(joining(", "));
    }
}
