package io.simdesk.sim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals what must not be read at rest: PUKs, activation codes, QR codes (AES-GCM, NIST SP 800-38D, 96-bit nonce). */
public final class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** @param key an AES key of 128, 192 or 256 bits */
    public Vault(SecretKey key) {
        this.key = key;
    }

    public Sealed seal(String text) {
        return seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sealed seal(byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, nonce, open);
        return new Sealed(ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array());
    }

    public String openText(Sealed sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    public byte[] open(Sealed sealed) {
        var nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed.bytes(), NONCE_BYTES, sealed.bytes().length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret cannot be read or sealed: is simdesk.secrets.key the right one?", e);
        }
    }
}
