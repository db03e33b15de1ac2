package io.simdesk.refresh;

import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.Line;
import io.simdesk.sim.Iccid;
import java.util.List;

/** What the network said about a line, as we knew the line when we asked. */
sealed interface NetworkWord {

    Line asked();

    /** With what the network serves the number, as far as it says so. */
    default List<Iccid> sims() {
        return List.of();
    }

    record Serves(Line asked, Subscription subscription) implements NetworkWord {

        @Override
        public List<Iccid> sims() {
            return subscription.sims();
        }
    }

    record KnowsNoSuchNumber(Line asked) implements NetworkWord {}

    record Nothing(Line asked) implements NetworkWord {}
}
