package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The phone could not install a second profile either; a person has to look into it. */
public class InstallationFailedAgain extends Refusal {

    public InstallationFailedAgain() {
        super("");
    }
}
