package io.simdesk.stock;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose cards are whose, by the first six digits of the ICCID (ITU-T E.118).
 *
 * @param ownPrefix the issuer whose cards we renew
 * @param issuers the names of issuers by prefix
 */
@ConfigurationProperties("simdesk.sim-numbers")
public record SimNumberSettings(
        @DefaultValue("893202") String ownPrefix,
        @DefaultValue Map<String, String> issuers) {

    /** The issuer's name, or its prefix when it has none here. */
    String issuerName(String prefix) {
        return issuers.getOrDefault(prefix, prefix);
    }
}
