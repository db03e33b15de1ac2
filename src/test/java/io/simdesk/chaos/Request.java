package io.simdesk.chaos;

/** What a customer's system asks for, under a key of its own. */
record Request(String key, String path, String body) {

    static Request renewal(Fleet fleet, int index) {
        return renewal("renewal-" + index, fleet, index, index);
    }

    /** A renewal of one line with the card that is meant for another. */
    static Request renewal(String key, Fleet fleet, int line, int card) {
        return new Request(key, "/lines/%s/renewals".formatted(fleet.number(line)), """
                {"newSimNumber": "%s", "reason": "DEFECTIVE"}""".formatted(
                        fleet.card(card).simNumber()));
    }

    static Request esim(Fleet fleet, int index) {
        return esim(fleet, index, "user-%d@example.com".formatted(index));
    }

    static Request esim(Fleet fleet, int index, String recipient) {
        return new Request("esim-" + index, "/lines/%s/esims".formatted(fleet.number(index)), """
                {"recipientEmail": "%s", "language": "nl", "copyToManager": false, "reason": "NEW_DEVICE"}""".formatted(recipient));
    }
}
