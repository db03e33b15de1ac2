package io.simdesk.outside.network;

import io.simdesk.carrier.Subscription;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;
import java.util.Optional;

/**
 * What the simulated network does, whichever way it is asked. It decides by its input alone: a change by the new SIM
 * (see {@link NetworkPath}), a block by the phone number, which is never answered when it ends in 99.
 */
class NetworkPlay {

    /** How a call ends. */
    enum Reply {
        DONE,
        /** There is no such number or SIM here. */
        UNKNOWN,
        /** The new SIM cannot serve this line; nothing has changed. */
        REFUSED,
        /** No answer comes, whatever happened. */
        SILENCE
    }

    private static final String NEVER_BLOCKED = "99";

    private final ServedNumbers numbers;

    NetworkPlay(NeighbourDatabase database) {
        numbers = new ServedNumbers(database);
    }

    /** A number that is known already stays as it is. */
    void learn(Subscription subscription) {
        numbers.learn(subscription);
    }

    Optional<Subscription> find(Msisdn number) {
        return numbers.find(number);
    }

    Optional<Subscription> find(Iccid sim) {
        return numbers.find(sim);
    }

    List<Subscription> all(int most) {
        return numbers.all(most);
    }

    /** The changes that were really made, the newest first. */
    List<SimChange> changes(int most) {
        return numbers.changes(most);
    }

    /** A number comes into service; a repeat is the same call. */
    Reply activate(Subscription subscription) {
        learn(subscription);
        return find(subscription.number()).filter(subscription::equals).isPresent() ? Reply.DONE : Reply.REFUSED;
    }

    Reply changeSim(Iccid from, Iccid to) {
        return switch (NetworkPath.of(to)) {
            case WORKS -> reply(numbers.change(from, to));
            case REJECTS -> Reply.REFUSED;
            case NEVER_ANSWERS -> Reply.SILENCE;
            case LOSES_FIRST_ANSWER -> replyToARepeat(numbers.change(from, to));
            case KEEPS_OLD_SIM -> find(from).isPresent() ? Reply.DONE : Reply.UNKNOWN;
        };
    }

    private static Reply replyToARepeat(ServedNumbers.Change change) {
        return change == ServedNumbers.Change.MADE ? Reply.SILENCE : reply(change);
    }

    private static Reply reply(ServedNumbers.Change change) {
        return switch (change) {
            case MADE, MADE_BEFORE -> Reply.DONE;
            case OLD_SIM_UNKNOWN -> Reply.UNKNOWN;
            case NEW_SIM_IN_USE -> Reply.REFUSED;
        };
    }

    Reply setActive(Msisdn number, boolean active) {
        if (number.e164().endsWith(NEVER_BLOCKED)) {
            return Reply.SILENCE;
        }
        return numbers.setActive(number, active) ? Reply.DONE : Reply.UNKNOWN;
    }
}
