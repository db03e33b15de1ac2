package io.simdesk.access;

import org.springframework.stereotype.Component;

/**
 * Whoever is signed in shows once more that it is they who sit there. Wrong passwords count as failed sign-ins: the
 * identity service slows the account down and locks it after ten.
 */
@Component
public class OwnPassword {

    private final Users users;
    private final Audit audit;

    OwnPassword(Users users, Audit audit) {
        this.users = users;
        this.audit = audit;
    }

    /**
     * Whether this is the password of whoever is signed in; a no is written to the audit.
     *
     * @param subject what it was asked for: a line, an order
     */
    public boolean isRight(String password, String subject) {
        var user = SignedIn.user().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        if (users.hasPassword(user.id(), password)) {
            return true;
        }
        audit.record("WrongPassword", subject, "");
        return false;
    }
}
