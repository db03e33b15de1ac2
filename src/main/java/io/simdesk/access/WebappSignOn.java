package io.simdesk.access;

import jakarta.servlet.FilterConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

/**
 * Brings whoever signed in at our door into Camunda's webapps, with groups and tenants. Camunda would read them again
 * after some minutes, but only the tenants a user is a member of, and staff see all; so its own refresh is switched off
 * ({@code camunda.bpm.webapp.auth.cache.ttl-enabled}) and this filter refreshes instead.
 */
class WebappSignOn extends ContainerBasedAuthenticationFilter {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Users users;
    private final Clock clock;

    WebappSignOn(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
        this.authenticationProvider = new SessionUser();
    }

    @Override
    public void init(FilterConfig unused) {
        // the provider is given, not named
    }

    @Override
    protected boolean existisAuthentication(Authentications all, String engine, String user) {
        return all.getAuthenticationForProcessEngine(engine) instanceof UserAuthentication known
                && known.getIdentityId().equals(user)
                && isFresh(known);
    }

    @Override
    protected UserAuthentication createAuthentication(
            ProcessEngine engine, String id, @Nullable List<String> groups, @Nullable List<String> tenants) {
        var user = users.find(id)
                .filter(DeskUser::mayEnter)
                .orElseThrow(() -> new IllegalStateException(id + " may no longer enter"));
        var known = super.createAuthentication(engine, user.id(), user.groups(), user.customers());
        known.setCacheValidationTime(Date.from(clock.instant().plus(FRESH)));
        return known;
    }

    private boolean isFresh(UserAuthentication known) {
        var until = known.getCacheValidationTime();
        return until != null && until.toInstant().isAfter(clock.instant());
    }
}
