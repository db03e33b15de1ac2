package io.simdesk.carrier;

import java.security.SecureRandom;

/**
 * Names one download at the profile server: {@code 0-9 A-Z -} (SGP.22, 4.1.1). Whoever knows it can take the line, so it
 * is random and never shown by {@link #toString}.
 */
public record MatchingId(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    public MatchingId {
        if (!text.matches("[0-9A-Z-]*")) {
            throw new IllegalArgumentException("Not a matching id");
        }
    }

    /** 100 random bits in four groups of five characters. */
    public static MatchingId random() {
        var text = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            text.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(32)));
        }
        return new MatchingId(text.toString());
    }

    @Override
    public String toString() {
        return "MatchingId[…]";
    }
}
