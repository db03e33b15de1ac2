package io.simdesk.access;

import io.simdesk.sim.Vault;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the vault with the configured key, or in the demo with the one in its data folder. */
@Configuration(proxyBeanMethods = false)
class SecretKeys {

    @Bean
    Vault vault(SecretSettings settings) {
        if (!settings.key().isBlank()) {
            return new Vault(VaultKey.parse(settings.key()));
        }
        if (settings.keyFile().isBlank()) {
            throw new IllegalStateException("Set simdesk.secrets.key: 32 bytes in base64 (openssl rand -base64 32)");
        }
        return new Vault(new KeyFile(Path.of(settings.keyFile())).key());
    }
}
