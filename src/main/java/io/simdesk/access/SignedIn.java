package io.simdesk.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on this thread; nobody in background work. */
public final class SignedIn {

    private SignedIn() {}

    public static Optional<DeskUser> user() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(DeskUser.class::isInstance)
                .map(DeskUser.class::cast);
    }
}
