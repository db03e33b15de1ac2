package io.simdesk.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.simdesk.order.Ledger;
import io.simdesk.order.Requester;
import io.simdesk.sim.Msisdn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Msisdn LINE = new Msisdn("+32492000001");
    private static final Requester ANNA = new Requester("anna", "alpina", "anna@alpina.example", Locale.FRENCH);

    private final Ledger ledger = mock(Ledger.class);
    private final RiskSettings settings =
            new RiskSettings(Duration.ofDays(30), 10, Map.of("alpina", List.of("alpina-group.example")));
    private final RiskRules rules = new RiskRules(ledger, settings, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aCardForALineThatIsLeftInPeaceIsNoRisk() {
        assertThat(rules.of(ANNA, LINE, Optional.empty())).isEmpty();
    }

    @Test
    void aLineThatWasSwappedWithinThirtyDaysIsOne() {
        given(ledger.swappedSince(LINE, NOW.minus(Duration.ofDays(30)))).willReturn(true);

        assertThat(rules.of(ANNA, LINE, Optional.empty())).containsExactly(Risk.SWAPPED_LATELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob@gmail.example", "bob@notalpina.example", "bob@alpina.example.evil.example", "bob"})
    void anAddressOutsideTheCompanyIsOne(String email) {
        assertThat(rules.of(ANNA, LINE, Optional.of(email))).containsExactly(Risk.ADDRESS_OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bob@alpina.example", "bob@ALPINA.example ", "bob@lu.alpina.example", "x@alpina-group.example"})
    void anAddressInsideTheCompanyIsNone(String email) {
        assertThat(rules.of(ANNA, LINE, Optional.of(email))).isEmpty();
    }

    @Test
    void theEleventhSwapWithinAnHourIsOne() {
        given(ledger.requestedSince(ANNA, NOW.minus(Duration.ofHours(1)))).willReturn(9L);
        assertThat(rules.of(ANNA, LINE, Optional.empty())).isEmpty();

        given(ledger.requestedSince(ANNA, NOW.minus(Duration.ofHours(1)))).willReturn(10L);
        assertThat(rules.of(ANNA, LINE, Optional.empty())).containsExactly(Risk.MANY_SWAPS);
    }

    @Test
    void manySwapsAtOnceAreOneToo() {
        assertThat(rules.of(ANNA, 10)).isEmpty();
        assertThat(rules.of(ANNA, 11)).containsExactly(Risk.MANY_SWAPS);
    }
}
