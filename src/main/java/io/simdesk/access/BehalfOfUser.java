package io.simdesk.access;

import io.simdesk.order.OnBehalf;
import io.simdesk.order.Requester;
import io.simdesk.order.RequesterGone;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Background work in the name of a user, as the identity service knows them now. */
@Component
class BehalfOfUser implements OnBehalf {

    private final Users users;

    BehalfOfUser(Users users) {
        this.users = users;
    }

    @Override
    public void run(Requester requester, Runnable work) throws RequesterGone {
        var user = users.find(requester.user())
                .filter(DeskUser::mayEnter)
                .filter(known ->
                        known.customer().filter(requester.customer()::equals).isPresent())
                .filter(known -> known.isIn(Groups.FLEET_MANAGER))
                .orElseThrow(RequesterGone::new);
        var authorities = AuthorityUtils.createAuthorityList(user.groups());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
            LocaleContextHolder.setLocale(requester.language());
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
