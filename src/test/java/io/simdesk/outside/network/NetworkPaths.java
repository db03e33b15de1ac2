package io.simdesk.outside.network;

import static io.simdesk.outside.simulation.Neighbours.sim;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;

/** The inputs that call up a path of the simulated network, whichever way it is asked. */
abstract class NetworkPaths extends CarrierNetworkContract {

    @Override
    Iccid simThatIsRejected() {
        return sim("605420100901");
    }

    @Override
    Iccid simWithoutAnswer() {
        return sim("605420100902");
    }

    @Override
    Iccid simWhoseFirstAnswerIsLost() {
        return sim("605420100903");
    }

    @Override
    Iccid simThatNeverComesIntoService() {
        return sim("605420100904");
    }

    @Override
    Msisdn numberWhoseBlockIsNotAnswered() {
        return new Msisdn("+32492000099");
    }
}
