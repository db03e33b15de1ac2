package io.simdesk.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the identity service, which slows an account down after each failure and locks it after ten.
 * Every failure says the same, so that nobody learns which part was wrong.
 */
@Component
class DeskAuthenticationProvider implements AuthenticationProvider {

    private final Users users;

    DeskAuthenticationProvider(Users users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication given) throws AuthenticationException {
        var id = given.getName();
        if (id.isBlank() || !(given.getCredentials() instanceof String password) || !users.hasPassword(id, password)) {
            throw refused();
        }
        var user = users.find(id).filter(DeskUser::mayEnter).orElseThrow(DeskAuthenticationProvider::refused);
        var authorities = AuthorityUtils.createAuthorityList(user.groups());
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        token.setDetails(given.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Sign-in refused");
    }
}
