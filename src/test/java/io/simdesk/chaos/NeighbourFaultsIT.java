package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The neighbours answer 500, cut, dawdle, talk nonsense, hear and tell double; or do not answer at all. */
class NeighbourFaultsIT {

    private static final int RENEWALS = Scale.renewals() / 5;
    private static final int ESIMS = Scale.esims() / 5;
    private static final double FAULTY = 0.15;

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

                site.reckon(
                        "%d calls answered 500, cut, late, in half, or heard twice".formatted(faults(site)),
                        references);
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

    private synchronized Fault anyFault() {
        var faults = Fault.values();
        return dice.nextDouble() < FAULTY ? faults[1 + dice.nextInt(faults.length - 1)] : Fault.NONE;
    }

    private static int faults(Installation site) {
        return site.neighbours().wires().stream().mapToInt(FaultyWire::faults).sum();
    }
}
