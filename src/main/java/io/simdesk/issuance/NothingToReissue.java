package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The order stands where no fresh code can be had. */
public abstract sealed class NothingToReissue extends Refusal {

    private NothingToReissue() {
        super("");
    }

    /** The first code is still being made. */
    public static final class NoCodeYet extends NothingToReissue {}

    /** The eSIM is on the phone. */
    public static final class EsimIsInstalled extends NothingToReissue {}

    /** The order has ended. */
    public static final class OrderIsOver extends NothingToReissue {}

    /** The order is for a plastic card. */
    public static final class NotAnEsimOrder extends NothingToReissue {}

    /** The order does not wait for the phone right now. */
    public static final class OrderIsMoving extends NothingToReissue {}
}
