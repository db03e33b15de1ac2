package io.simdesk.access;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Sign-ins of people, and every failed one; a system that signs in with each call would only fill the audit. */
@Component
class SignInAudit {

    private final Audit audit;

    SignInAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        audit.record("SignedIn", "", "");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        audit.recordStranger("SignInRefused", event.getAuthentication().getName());
    }
}
