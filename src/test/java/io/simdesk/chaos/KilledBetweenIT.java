package io.simdesk.chaos;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Killed exactly when a neighbour has done what was asked and we have not written it down. */
class KilledBetweenIT {

    private final Fleet fleet = new Fleet(4);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void whatWasDoneIsNotDoneAgain(DatabaseKind kind) {
        try (var site = new Installation("killed between", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());
            var references = new ArrayList<String>();

            for (var moment : moments(site)) {
                moment.trap().set(1, node::kill);
                try (var load = new Load(system, List.of(moment.request()))) {
                    moment.trap().awaitSprung();
                    node = site.startAgain();
                    references.addAll(load.awaitAll());
                }
            }
            site.awaitQuiet(system);
            node.stop();

            site.reckon("kill -9 between effect and commit: swap, activate, profile, mail", references);
        }
    }

    private List<Moment> moments(Installation site) {
        return List.of(
                new Moment(site.neighbours().network().trap("/changesim"), Request.renewal(fleet, 0)),
                new Moment(site.neighbours().network().trap("/cancellocation"), Request.renewal(fleet, 1)),
                new Moment(site.neighbours().profileServer().trap("/confirmOrder"), Request.esim(fleet, 2)),
                new Moment(site.postOffice().trap(), Request.renewal(fleet, 3)));
    }

    private record Moment(Trap trap, Request request) {}
}
