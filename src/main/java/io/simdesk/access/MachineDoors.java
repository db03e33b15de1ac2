package io.simdesk.access;

import static io.simdesk.access.Paths.paths;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The doors of systems and operators: HTTP basic, or a bearer token where an issuer is set, with every call; no session,
 * no cookie, no page.
 */
@Configuration(proxyBeanMethods = false)
class MachineDoors {

    private final RememberingAuthenticationManager passwords;
    private final ProblemAnswers problems;
    private final BearerUsers bearers;
    private final Optional<JwtDecoder> tokens;

    MachineDoors(
            DeskAuthenticationProvider provider,
            AuthenticationEventPublisher events,
            AccessSettings settings,
            Clock clock,
            ProblemAnswers problems,
            BearerUsers bearers,
            Optional<JwtDecoder> tokens) {
        var real = new ProviderManager(provider);
        real.setAuthenticationEventPublisher(events);
        this.passwords =
                new RememberingAuthenticationManager(real, new RememberedPasswords(settings.rememberBasic(), clock));
        this.problems = problems;
        this.bearers = bearers;
        this.tokens = tokens;
    }

    /** The customers' own systems. */
    @Bean
    @Order(10)
    SecurityFilterChain apiDoor(HttpSecurity http) throws Exception {
        return stateless(http, "/api/v1/**")
                .authorizeHttpRequests(may -> may.anyRequest().hasAuthority(Groups.FLEET_MANAGER))
                .build();
    }

    /** The Modeler and operators; the engine itself checks again what this user may do. */
    @Bean
    @Order(11)
    SecurityFilterChain engineDoor(HttpSecurity http, IdentityService identity) throws Exception {
        return stateless(http, "/engine-rest/**")
                .authorizeHttpRequests(may -> may.requestMatchers(new CallsPastForms())
                        .denyAll()
                        .anyRequest()
                        .hasAnyAuthority(Groups.DESIGNER, Groups.ADMIN))
                .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(12)
    SecurityFilterChain operatorsDoor(HttpSecurity http) throws Exception {
        return stateless(http, "/actuator/**")
                .authorizeHttpRequests(may -> may.requestMatchers(paths("/actuator/health/**"))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Groups.ADMIN))
                .build();
    }

    private HttpSecurity stateless(HttpSecurity http, String pattern) throws Exception {
        if (tokens.isPresent()) {
            var provider = new JwtAuthenticationProvider(tokens.get());
            provider.setJwtAuthenticationConverter(bearers);
            http.oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(problems)
                    .jwt(jwt -> jwt.authenticationManager(new ProviderManager(provider))));
        }
        return http.securityMatcher(paths(pattern))
                .authenticationManager(passwords)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }
}
