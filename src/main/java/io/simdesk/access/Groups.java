package io.simdesk.access;

import java.util.List;

/** The groups of people, by their ids in the engine's identity service; each is an authority of the same name. */
public final class Groups {

    /** Asks for SIMs on behalf of exactly one customer. */
    public static final String FLEET_MANAGER = "fleet-manager";

    /** Repairs what went wrong, for every customer. */
    public static final String BACK_OFFICE = "back-office";

    /** Changes models and forms; whoever may deploy may run code. */
    public static final String DESIGNER = "designer";

    /** Manages users and sees everything; the id is Camunda's own. */
    public static final String ADMIN = "camunda-admin";

    static final List<String> STAFF = List.of(BACK_OFFICE, DESIGNER, ADMIN);

    private Groups() {}

    static String[] staff() {
        return STAFF.toArray(String[]::new);
    }
}
