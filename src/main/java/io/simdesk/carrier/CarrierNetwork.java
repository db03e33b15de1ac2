package io.simdesk.carrier;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;

/** The carrier's network. Every call may be repeated without harm. A call without an answer throws {@link NoAnswer}. */
public interface CarrierNetwork {

    /** What the network serves now for this number; the truth after a time-out. */
    Subscription read(Msisdn number) throws NumberUnknownToNetwork;

    /**
     * Moves the subscription of one SIM to another.
     *
     * @throws SimRejectedByNetwork when the network refuses the new SIM; nothing has changed
     */
    void changeSim(Iccid from, Iccid to) throws SimRejectedByNetwork;

    /** No calls, messages or data until {@link #unblock}. */
    void block(Msisdn number) throws NumberUnknownToNetwork;

    void unblock(Msisdn number) throws NumberUnknownToNetwork;

    /** Detaches whatever is still attached for this number, so that the new SIM can register. */
    void cancelLocation(Msisdn number) throws NumberUnknownToNetwork;
}
