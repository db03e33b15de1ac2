package io.simdesk.desk;

/** What the back office may choose for an order that failed. */
public enum Repair {
    TRY_AGAIN("tryAgain"),
    OTHER_SIM("otherSim"),
    NEW_CODE("newCode"),
    CORRECT_ADDRESS("correctAddress"),
    ADOPT_SIM("adoptSim"),
    CANCEL("cancel"),
    CLOSE("close");

    private final String choice;

    Repair(String choice) {
        this.choice = choice;
    }

    /** As forms and models spell it. */
    public String choice() {
        return choice;
    }

    static Repair of(String choice) throws UnknownRepair {
        for (var repair : values()) {
            if (repair.choice.equals(choice)) {
                return repair;
            }
        }
        throw new UnknownRepair();
    }
}
