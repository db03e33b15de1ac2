package io.simdesk.access;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits for AES, written in base64. */
final class VaultKey {

    private static final int BYTES = 32;

    private VaultKey() {}

    /** @throws IllegalArgumentException when it is not 32 bytes in base64; the message does not repeat it */
    static SecretKey parse(String base64) {
        var bytes = decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("simdesk.secrets.key must be 32 bytes in base64, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("simdesk.secrets.key must be 32 bytes in base64");
        }
    }
}
