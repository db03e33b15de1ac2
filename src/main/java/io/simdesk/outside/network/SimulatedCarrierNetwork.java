package io.simdesk.outside.network;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.outside.network.ServedNumbers.Change;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the carrier's network and decides by its input alone: a change by the new SIM (see {@link NetworkPath}), a
 * block by the phone number, which is never answered when it ends in 99.
 */
@Component
@ConditionalOnProperty(name = "simdesk.carrier-network.mode", havingValue = "simulated", matchIfMissing = true)
public class SimulatedCarrierNetwork implements CarrierNetwork {

    private static final String NAME = "Simulated carrier network";
    private static final String NEVER_BLOCKED = "99";

    private final ServedNumbers numbers;

    public SimulatedCarrierNetwork(NeighbourDatabase database) {
        numbers = new ServedNumbers(database);
    }

    /** From now on the network knows this number; one it knows already stays as it is. */
    public void serve(Msisdn number, Iccid sim) {
        serve(new Subscription(number, sim, true));
    }

    /** From now on the network knows this subscription; a number it knows already stays as it is. */
    public void serve(Subscription subscription) {
        numbers.learn(subscription);
    }

    @Override
    public Subscription read(Msisdn number) throws NumberUnknownToNetwork {
        return numbers.find(number).orElseThrow(NumberUnknownToNetwork::new);
    }

    @Override
    public void changeSim(Iccid from, Iccid to) throws SimRejectedByNetwork {
        switch (NetworkPath.of(to)) {
            case WORKS -> change(from, to);
            case REJECTS -> throw new SimRejectedByNetwork();
            case NEVER_ANSWERS -> throw new NoAnswer(NAME, "no answer to the change of SIM");
            case LOSES_FIRST_ANSWER -> loseAnswerTo(change(from, to));
            case KEEPS_OLD_SIM -> accept(from);
        }
    }

    private Change change(Iccid from, Iccid to) throws SimRejectedByNetwork {
        var change = numbers.change(from, to);
        if (change == Change.IMPOSSIBLE) {
            throw new SimRejectedByNetwork();
        }
        return change;
    }

    private static void loseAnswerTo(Change change) {
        if (change == Change.MADE) {
            throw new NoAnswer(NAME, "the answer to the change of SIM was lost");
        }
    }

    private void accept(Iccid from) throws SimRejectedByNetwork {
        if (!numbers.isServing(from)) {
            throw new SimRejectedByNetwork();
        }
    }

    @Override
    public void block(Msisdn number) throws NumberUnknownToNetwork {
        setActive(number, false);
    }

    @Override
    public void unblock(Msisdn number) throws NumberUnknownToNetwork {
        setActive(number, true);
    }

    private void setActive(Msisdn number, boolean active) throws NumberUnknownToNetwork {
        if (number.e164().endsWith(NEVER_BLOCKED)) {
            throw new NoAnswer(NAME, "no answer to the block or unblock");
        }
        if (!numbers.setActive(number, active)) {
            throw new NumberUnknownToNetwork();
        }
    }

    /** Nothing stays attached to a simulated network, so there is nothing to detach. */
    @Override
    public void cancelLocation(Msisdn number) throws NumberUnknownToNetwork {
        read(number);
    }
}
