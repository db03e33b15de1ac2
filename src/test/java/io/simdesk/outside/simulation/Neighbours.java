package io.simdesk.outside.simulation;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.SimNumber;
import java.util.UUID;

/** What tests of simulated neighbours need. */
public final class Neighbours {

    private Neighbours() {}

    /** A memory that is empty and gone after the test. */
    public static NeighbourDatabase forgetful() {
        return at("jdbc:h2:mem:" + UUID.randomUUID());
    }

    public static NeighbourDatabase at(String url) {
        return new NeighbourDatabase(new SimulatorSettings(url));
    }

    /** @param account the twelve digits of a SIM number before its check digit */
    public static Iccid sim(String account) {
        return Iccid.of("893202", new SimNumber(account + Luhn.digitFor(account)));
    }
}
