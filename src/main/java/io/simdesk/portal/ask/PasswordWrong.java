package io.simdesk.portal.ask;

import io.simdesk.risk.Risk;
import java.util.Set;

/** A risky swap is asked for with a password that is not that of whoever is signed in. */
public class PasswordWrong extends PasswordNeeded {

    PasswordWrong(Set<Risk> risks) {
        super(risks);
    }
}
