package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.Neighbours;
import io.simdesk.sim.Iccid;

/** The simulated server within the program. */
class SimulatedProfileServerTest extends ProfileServerPaths {

    private final NeighbourDatabase memory = Neighbours.forgetful();
    private final ProfileServer server = Play.server(memory);

    @Override
    ProfileServer server() {
        return server;
    }

    @Override
    String address() {
        return Play.ADDRESS;
    }

    @Override
    void givenInstalled(Iccid profile) {
        Play.install(memory, profile);
    }
}
