package io.simdesk.outside.simulation;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** One user, with HTTP basic, for all that the simulated neighbours serve; calls of programs need no form token. */
@Configuration(proxyBeanMethods = false)
@Profile("simulators")
class SimulatorDoor {

    @Bean
    SecurityFilterChain simulatorsDoor(HttpSecurity http) throws Exception {
        return http.httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/provision/**", "/gsma/**"))
                .authorizeHttpRequests(may -> may.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Look-ups alone: the manager itself would hash the password anew, and then each call would cost as much. */
    @Bean
    UserDetailsService simulatorUsers(SimulatorServerSettings settings) {
        var users = new InMemoryUserDetailsManager(User.withUsername(settings.username())
                .password("{noop}" + settings.password())
                .build());
        return users::loadUserByUsername;
    }
}
