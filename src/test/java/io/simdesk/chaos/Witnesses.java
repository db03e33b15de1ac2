package io.simdesk.chaos;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What others have written down for themselves.
 *
 * @param lines which SIM serves each number on the network
 * @param changes the new SIM of every change that was made on the network
 * @param profiles where each profile stands that is not available at the profile server
 * @param mails Message-IDs of all mails that the mail server took, repeats included
 */
record Witnesses(Map<Msisdn, Iccid> lines, List<String> changes, Map<String, String> profiles, List<String> mails) {

    /** How many different mails were taken. */
    int differentMails() {
        return new HashSet<>(mails).size();
    }
}
