package io.simdesk.access;

import static io.simdesk.access.Paths.get;
import static io.simdesk.access.Paths.paths;

import jakarta.servlet.DispatcherType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The doors of people: one sign-in page and one session for the portal, Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class PeopleDoors {

    /** Ours alone: Camunda's webapps send a policy of their own, a page that shows mails may set a stricter one. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'self'";

    private final ProblemAnswers problems;
    private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final PageAnswers pages = new PageAnswers();

    /** A picture that was answered with the sign-in page would begin a session beside that of the page itself. */
    private final AuthenticationEntryPoint pageOrNothing;

    PeopleDoors(ProblemAnswers problems) {
        this.problems = problems;
        this.pageOrNothing = entry(AskedFor.A_PAGE, signInPage, problems::askToSignIn);
    }

    /** Camunda's webapps; their own filter guards against forged requests, their own log-in and setup stay shut. */
    @Bean
    @Order(20)
    SecurityFilterChain webappsDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(paths("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.cacheControl(cache -> cache.disable()).frameOptions(FrameOptionsConfig::sameOrigin))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(pageOrNothing).accessDeniedHandler(problems))
                .authorizeHttpRequests(may -> may.requestMatchers(paths(
                                "/camunda/api/admin/auth/user/{engine}/login/**",
                                "/camunda/api/admin/setup/**",
                                "/camunda/app/{app}/{engine}/setup/**"))
                        .denyAll()
                        .requestMatchers(new CallsPastForms())
                        .denyAll()
                        .requestMatchers(new CallsOfDesigners())
                        .hasAnyAuthority(Groups.DESIGNER, Groups.ADMIN)
                        .requestMatchers(new CallsOfStaff())
                        .hasAnyAuthority(Groups.staff())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Pages and descriptions for whoever is signed in, by session or with each call. */
    @Bean
    @Order(21)
    SecurityFilterChain mixedDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(paths("/demo/**", "/v3/api-docs/**", "/v3/api-docs.yaml"))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .headers(PeopleDoors::strict)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(entry(AskedFor.A_PAGE, signInPage, problems))
                                .accessDeniedHandler(problems))
                .authorizeHttpRequests(may -> may.anyRequest().authenticated())
                .build();
    }

    /** What pages look like is nobody's secret and asks for no session, so that no page is bare when there is none. */
    @Bean
    @Order(90)
    SecurityFilterChain looksDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher(AskedFor.LOOKS)
                .headers(PeopleDoors::strict)
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .authorizeHttpRequests(may -> may.anyRequest().permitAll())
                .build();
    }

    /** The portal and the sign-in page; every path nobody thought of is shut. */
    @Bean
    @Order(100)
    SecurityFilterChain portalDoor(HttpSecurity http) throws Exception {
        return http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
                .headers(PeopleDoors::strict)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                entry(PageAnswers.PART, pages::reload, pageOrNothing))
                        .accessDeniedHandler(pages))
                .authorizeHttpRequests(may -> may.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(paths("/login", "/language"))
                        .permitAll()
                        .requestMatchers(get("/"))
                        .authenticated()
                        .requestMatchers(paths("/designer/**"))
                        .hasAnyAuthority(Groups.DESIGNER, Groups.ADMIN)
                        .requestMatchers(paths("/fleet/**", "/orders/**", "/bulk", "/bulk/**"))
                        .hasAuthority(Groups.FLEET_MANAGER)
                        .requestMatchers(paths("/desk/**"))
                        .hasAnyAuthority(Groups.BACK_OFFICE, Groups.ADMIN)
                        .requestMatchers(paths("/import/**"))
                        .hasAuthority(Groups.ADMIN)
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(own -> own.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(FrameOptionsConfig::sameOrigin);
    }

    private static AuthenticationEntryPoint entry(
            RequestMatcher some, AuthenticationEntryPoint theirs, AuthenticationEntryPoint others) {
        var entry = new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(Map.of(some, theirs)));
        entry.setDefaultEntryPoint(others);
        return entry;
    }

    /** After the sign-in a person comes back to the page they asked for, never to some call behind it. */
    private static RequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(get("/**"), AskedFor.A_PAGE));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
