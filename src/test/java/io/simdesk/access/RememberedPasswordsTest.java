package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class RememberedPasswordsTest {

    private final Hands clock = new Hands();
    private int checks;
    private final RememberingAuthenticationManager door =
            new RememberingAuthenticationManager(this::check, new RememberedPasswords(Duration.ofSeconds(60), clock));

    @Test
    void asksOnceForManyCalls() {
        call("right");
        call("right");

        assertThat(checks).isEqualTo(1);
    }

    @Test
    void asksAgainWhenTheTimeIsOver() {
        call("right");
        clock.now = clock.now.plusSeconds(60);
        call("right");

        assertThat(checks).isEqualTo(2);
    }

    @Test
    void remembersNoOtherPassword() {
        call("right");

        assertThatThrownBy(() -> call("wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void remembersNoRefusal() {
        assertThatThrownBy(() -> call("wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> call("wrong")).isInstanceOf(BadCredentialsException.class);

        assertThat(checks).isEqualTo(2);
    }

    private void call(String password) {
        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("fleet-a", password));
    }

    private Authentication check(Authentication given) {
        checks++;
        if (!"right".equals(given.getCredentials())) {
            throw new BadCredentialsException("no");
        }
        return given;
    }

    private static class Hands extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
