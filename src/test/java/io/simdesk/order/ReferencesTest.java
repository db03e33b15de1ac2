package io.simdesk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void namesTheMinuteInBrussels() {
        var at = Clock.fixed(Instant.parse("2022-07-08T13:56:40Z"), ZoneOffset.UTC);

        assertThat(new References(settings(), at).next().value()).matches("OBE-2207081556-[A-Z]{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "OBE-2207081556-SXW", "OBE-220708155-SXWZ", "obe-2207081556-SXWZ", "OBE-2207081556-SXWZ "})
    void knowsWhatIsNoReference(String value) {
        assertThatThrownBy(() -> new Reference(value)).isInstanceOf(IllegalArgumentException.class);
    }

    private static OrderSettings settings() {
        var minutes = Duration.ofMinutes(10);
        return new OrderSettings("OBE", minutes, minutes, minutes, minutes, ZoneId.of("Europe/Brussels"));
    }
}
