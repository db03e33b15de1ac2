package io.simdesk.access;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/** Asks the memory first; what is not there is really checked, and only a success is kept. */
class RememberingAuthenticationManager implements AuthenticationManager {

    private final AuthenticationManager real;
    private final RememberedPasswords memory;

    RememberingAuthenticationManager(AuthenticationManager real, RememberedPasswords memory) {
        this.real = real;
        this.memory = memory;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!(given.getCredentials() instanceof String password)) {
            return real.authenticate(given);
        }
        return memory.recall(given.getName(), password).orElseGet(() -> check(given, password));
    }

    private Authentication check(Authentication given, String password) {
        var signIn = real.authenticate(given);
        memory.keep(given.getName(), password, signIn);
        return signIn;
    }
}
