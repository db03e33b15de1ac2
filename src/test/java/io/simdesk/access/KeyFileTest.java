package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.sim.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @Test
    void opensAfterARestartWhatItSealedBefore(@TempDir Path folder) {
        var file = folder.resolve("data/simdesk.key");
        var sealed = new Vault(new KeyFile(file).key()).seal("12345678");

        var restarted = new Vault(new KeyFile(file).key());

        assertThat(restarted.openText(sealed)).isEqualTo("12345678");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyTheOwnerReadsTheFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("simdesk.key");
        new KeyFile(file).key();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void refusesAKeyOfTheWrongSizeWithoutRepeatingIt() {
        assertThatThrownBy(() -> VaultKey.parse("c2hvcnQ="))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ=");
    }
}
