package io.simdesk.order;

/** Why a line needs another SIM. */
public enum Reason {
    LOST,
    STOLEN,
    DEFECTIVE,
    SIZE,
    NEW_DEVICE;

    /** Reads the constant's name. */
    public static Reason parse(String given) throws UnknownReason {
        for (var reason : values()) {
            if (reason.name().equals(given)) {
                return reason;
            }
        }
        throw new UnknownReason();
    }
}
