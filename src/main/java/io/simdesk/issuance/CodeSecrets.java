package io.simdesk.issuance;

import io.simdesk.carrier.MatchingId;
import io.simdesk.sim.Sealed;
import io.simdesk.sim.Vault;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a profile is released with. It is written down before the server is told, so that a repeat says the same. */
@Component
class CodeSecrets {

    private static final int SIX_DIGITS = 1_000_000;

    private final Vault vault;
    private final InstallSettings settings;
    private final SecureRandom random = new SecureRandom();

    CodeSecrets(Vault vault, InstallSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    Made make() {
        var matchingId = vault.seal(MatchingId.random().text());
        return new Made(matchingId, settings.confirmationCode() ? vault.seal(sixDigits()) : null);
    }

    private String sixDigits() {
        return "%06d".formatted(random.nextInt(SIX_DIGITS));
    }

    /** @param confirmationCode null where the phone asks for none */
    record Made(Sealed matchingId, @Nullable Sealed confirmationCode) {}
}
