package io.simdesk.outside.profiles;

import static io.simdesk.outside.simulation.Neighbours.sim;

import io.simdesk.sim.Iccid;

/** The contract at the simulated server, whose paths are called up by the profile. */
abstract class ProfileServerPaths extends ProfileServerContract {

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
