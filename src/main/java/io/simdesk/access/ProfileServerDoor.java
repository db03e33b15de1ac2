package io.simdesk.access;

import static io.simdesk.access.Paths.paths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The door of the eSIM profile server, which brings news of downloads (SGP.22, 5.3.5). */
@Configuration(proxyBeanMethods = false)
class ProfileServerDoor {

    @Bean
    @Order(13)
    SecurityFilterChain newsDoor(HttpSecurity http, ProfileServerGuard guard, ProblemAnswers problems)
            throws Exception {
        return http.securityMatcher(paths("/gsma/rsp2/es2plus/handleDownloadProgressInfo"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(may -> may.anyRequest()
                        .access((caller, call) -> new AuthorizationDecision(guard.admits(call.getRequest()))))
                .build();
    }
}
