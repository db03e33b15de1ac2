package io.simdesk.outside.profiles;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.outside.profiles.ProfileServerSettings.Mode;
import io.simdesk.outside.profiles.ProfileServerSettings.Simulated;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileServerSettingsTest {

    private static final String LONGEST = "a.".repeat(112) + "b";

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "smdp example", "https://smdp.example", "smdp.example$1"})
    void takesNothingButADomainNameForTheAddressOfPhones(String address) {
        assertThatThrownBy(() -> settings(address)).hasMessageContaining("smdp-address must be a domain name");
    }

    @Test
    void leavesRoomForTheRestOfAnActivationCode() {
        assertThatCode(() -> settings(LONGEST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> settings(LONGEST + "c")).hasMessageContaining("at most 225 characters");
    }

    private static ProfileServerSettings settings(String address) {
        return new ProfileServerSettings(
                Mode.SIMULATED, null, "", "", "", address, "", Duration.ofSeconds(5), new Simulated(Duration.ZERO));
    }
}
