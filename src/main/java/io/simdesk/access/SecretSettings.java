package io.simdesk.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that seals PUKs and activation codes in the database. Whoever loses it loses them.
 *
 * @param key 32 bytes in base64, as {@code openssl rand -base64 32} makes them
 * @param keyFile the demo alone: where it keeps a key of its own making when none is given
 */
@ConfigurationProperties("simdesk.secrets")
record SecretSettings(
        @DefaultValue("") String key, @DefaultValue("") String keyFile) {}
