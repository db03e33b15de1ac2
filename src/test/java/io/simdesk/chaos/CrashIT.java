package io.simdesk.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Killed again and again while orders come in; {@code -Dchaos.seed} says when. */
@Tag("short")
class CrashIT {

    private static final int RENEWALS = Scale.renewals();
    private static final int ESIMS = Scale.esims();
    private static final int ORDERS = RENEWALS + ESIMS;

    private final Random random = new Random(Long.getLong("chaos.seed", 7));
    private final Fleet fleet = new Fleet(ORDERS);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void everyOrderEndsOnceHoweverOftenTheServiceIsKilled(DatabaseKind kind) {
        try (var site = new Installation("killed at random", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());

            try (var load = new Load(system, requests())) {
                for (var orders : moments()) {
                    load.awaitAcknowledged(orders);
                    node.kill();
                    node = site.startAgain();
                }
                var references = load.awaitAll();
                site.awaitQuiet(system);
                node.stop();

                site.reckon("kill -9, %d times".formatted(Scale.kills()), references);
            }
        }
    }

    private List<Request> requests() {
        var mixed = new ArrayList<>(Request.mixed(fleet, RENEWALS));
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** At how many acknowledged orders it is killed. */
    private int[] moments() {
        return random.ints(Scale.kills(), 1, ORDERS).sorted().toArray();
    }
}
