package io.simdesk.api;

/**
 * What a client calls one request by, however often it sends it (draft-ietf-httpapi-idempotency-key-header, 2.1).
 *
 * @param value 1 to 100 characters, none of them a control character
 */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 100;

    /** Public, because Spring turns the header into a key by it. */
    public IdempotencyKey {
        var printable = value.chars().noneMatch(Character::isISOControl);
        if (value.isBlank() || value.length() > LONGEST || !printable) {
            throw new IllegalArgumentException("Not an idempotency key");
        }
    }
}
