package io.simdesk.access;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Stands for the issuer whose tokens the doors believe. */
@TestConfiguration
class TokenIssuer {

    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

    @Bean
    JwtDecoder believed() {
        return NimbusJwtDecoder.withSecretKey(KEY).build();
    }

    static String token(SecretKey key, String user, Instant expires) {
        var claims = JwtClaimsSet.builder().subject(user).expiresAt(expires).build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return new NimbusJwtEncoder(new ImmutableSecret<>(key))
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    static String token(String user) {
        return token(KEY, user, Instant.now().plusSeconds(60));
    }

    static String expired(String user) {
        return token(KEY, user, Instant.now().minusSeconds(600));
    }

    static String forged(String user) {
        return token(
                new SecretKeySpec("another key of 32 bytes or more!".getBytes(), "HmacSHA256"),
                user,
                Instant.now().plusSeconds(60));
    }
}
