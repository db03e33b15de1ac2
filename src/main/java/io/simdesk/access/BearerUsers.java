package io.simdesk.access;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Knows the user whom a bearer token names; what the user may do stands in the identity service, never in the token. */
@Component
class BearerUsers implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Users users;
    private final AccessSettings settings;

    BearerUsers(Users users, AccessSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var id = String.valueOf(token.getClaimAsString(settings.bearerUserClaim()));
        var user = users.find(id)
                .filter(DeskUser::mayEnter)
                .orElseThrow(() -> new InvalidBearerTokenException("Sign-in refused"));
        var authorities = AuthorityUtils.createAuthorityList(user.groups());
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
