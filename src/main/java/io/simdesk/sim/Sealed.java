package io.simdesk.sim;

/** Encrypted bytes as the database keeps them: 12 bytes nonce, cipher text, 16 bytes tag. */
public record Sealed(byte[] bytes) {

    @Override
    public String toString() {
        return "Sealed";
    }
}
