package io.simdesk.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = vault(1);

    @Test
    void opensWhatItSealed() {
        assertThat(vault.openText(vault.seal("12345678"))).isEqualTo("12345678");
    }

    @Test
    void sealsTheSameTwiceDifferently() {
        assertThat(vault.seal("12345678").bytes())
                .isNotEqualTo(vault.seal("12345678").bytes());
    }

    @Test
    void refusesWhatWasChanged() {
        var sealed = vault.seal("12345678");
        sealed.bytes()[20] ^= 1;

        assertThatThrownBy(() -> vault.openText(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatAnotherKeySealed() {
        var sealed = vault(2).seal("12345678");

        assertThatThrownBy(() -> vault.openText(sealed)).hasMessageContaining("simdesk.secrets.key");
    }

    private static Vault vault(int key) {
        var bytes = new byte[32];
        bytes[0] = (byte) key;
        return new Vault(new SecretKeySpec(bytes, "AES"));
    }
}
