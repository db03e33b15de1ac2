package io.simdesk.outside.network;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.outside.network.NetworkPlay.Reply;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The simulated network in this very process; see {@link NetworkPlay} for what it does. */
@Component
@ConditionalOnProperty(name = "simdesk.carrier-network.mode", havingValue = "simulated", matchIfMissing = true)
public class SimulatedCarrierNetwork implements CarrierNetwork {

    private static final String NAME = "Simulated carrier network";

    private final NetworkPlay play;

    public SimulatedCarrierNetwork(NeighbourDatabase database) {
        play = new NetworkPlay(database);
    }

    /** From now on the network knows this number; one it knows already stays as it is. */
    public void serve(Msisdn number, Iccid sim) {
        serve(new Subscription(number, sim, true));
    }

    /** From now on the network knows this subscription; a number it knows already stays as it is. */
    public void serve(Subscription subscription) {
        play.learn(subscription);
    }

    @Override
    public Subscription read(Msisdn number) throws NumberUnknownToNetwork {
        return play.find(number).orElseThrow(NumberUnknownToNetwork::new);
    }

    @Override
    public void changeSim(Iccid from, Iccid to) throws SimRejectedByNetwork {
        if (answered(play.changeSim(from, to)) != Reply.DONE) {
            throw new SimRejectedByNetwork();
        }
    }

    @Override
    public void block(Msisdn number) throws NumberUnknownToNetwork {
        known(play.setActive(number, false));
    }

    @Override
    public void unblock(Msisdn number) throws NumberUnknownToNetwork {
        known(play.setActive(number, true));
    }

    /** Nothing stays attached to a simulated network, so there is nothing to detach. */
    @Override
    public void cancelLocation(Msisdn number) throws NumberUnknownToNetwork {
        read(number);
    }

    private static void known(Reply reply) throws NumberUnknownToNetwork {
        if (answered(reply) != Reply.DONE) {
            throw new NumberUnknownToNetwork();
        }
    }

    private static Reply answered(Reply reply) {
        if (reply == Reply.SILENCE) {
            throw new NoAnswer(NAME, "no answer");
        }
        return reply;
    }
}
