package io.simdesk.outside.profiles;

import static io.simdesk.outside.simulation.Neighbours.sim;

import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.profiles.ProfileServerSettings.Mode;
import io.simdesk.outside.profiles.ProfileServerSettings.Simulated;
import io.simdesk.outside.simulation.Neighbours;
import io.simdesk.sim.Iccid;
import java.time.Duration;
import java.time.Instant;

class SimulatedProfileServerTest extends ProfileServerContract {

    private final ProfileShelf shelf = new ProfileShelf(Neighbours.forgetful());
    private final SimulatedProfileServer server = new SimulatedProfileServer(
            shelf, new ProfileServerSettings(Mode.SIMULATED, "smdp.test.example", new Simulated(Duration.ZERO)));

    @Override
    ProfileServer server() {
        return server;
    }

    @Override
    String address() {
        return "smdp.test.example";
    }

    @Override
    void givenInstalled(Iccid profile) {
        shelf.install(Instant.now());
    }

    @Override
    Iccid profileThatIsRejected() {
        return sim("115010300911");
    }

    @Override
    Iccid profileWithoutAnswer() {
        return sim("115010300912");
    }

    @Override
    Iccid profileWhoseFirstReleaseIsNotAnswered() {
        return sim("115010300914");
    }
}
