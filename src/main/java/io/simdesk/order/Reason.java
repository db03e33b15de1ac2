package io.simdesk.order;

/** Why a line needs another SIM. */
public enum Reason {
    LOST,
    STOLEN,
    DEFECTIVE,
    SIZE,
    NEW_DEVICE,
    /** A swap hit the wrong number and is taken back; nobody may ask with it. */
    WRONG_NUMBER;

    /** Reads the constant's name. */
    public static Reason parse(String given) throws UnknownReason {
        for (var reason : values()) {
            if (reason.name().equals(given) && reason != WRONG_NUMBER) {
                return reason;
            }
        }
        throw new UnknownReason();
    }
}
