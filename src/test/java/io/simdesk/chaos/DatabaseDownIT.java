package io.simdesk.chaos;

import org.junit.jupiter.api.Test;

/** PostgreSQL loses its power while orders come in. */
class DatabaseDownIT {

    private static final int ORDERS = Scale.renewals();

    private final Fleet fleet = new Fleet(ORDERS);

    @Test
    void everyOrderEndsOnceWhenTheDatabaseWasGoneForAWhile() {
        try (var site = new Installation("database gone", DatabaseKind.POSTGRES, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());

            try (var load = new Load(system, Request.renewals(fleet))) {
                load.awaitAcknowledged(ORDERS / 3);
                PostgresMachine.running().loseItsPower();
                Pause.of(Scale.outage());
                PostgresMachine.running().comeBack();
                var references = load.awaitAll();
                site.awaitQuiet(system);
                node.stop();

                site.reckon("postmaster killed, back after " + Scale.outage().toSeconds() + " s", references);
            }
        }
    }
}
