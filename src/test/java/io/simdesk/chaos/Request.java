package io.simdesk.chaos;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;
import java.util.stream.IntStream;

/** What a customer's system asks for, under a key of its own. */
record Request(String key, String path, String body) {

    /** A renewal of every line of the fleet. */
    static List<Request> renewals(Fleet fleet) {
        return mixed(fleet, fleet.size());
    }

    /** So many renewals, and an eSIM for every other line. */
    static List<Request> mixed(Fleet fleet, int renewals) {
        return IntStream.range(0, fleet.size())
                .mapToObj(line -> line < renewals ? renewal(fleet, line) : esim(fleet, line))
                .toList();
    }

    static Request renewal(Fleet fleet, int index) {
        return renewal(fleet.number(index), fleet.card(index));
    }

    static Request renewal(Msisdn line, Iccid card) {
        return new Request("renewal-%s-%s".formatted(line, card), "/lines/%s/renewals".formatted(line), """
                {"newSimNumber": "%s", "reason": "DEFECTIVE"}""".formatted(
                        card.simNumber()));
    }

    static Request esim(Fleet fleet, int index) {
        return esim(fleet, index, "user-%d@example.com".formatted(index));
    }

    static Request esim(Fleet fleet, int index, String recipient) {
        return new Request("esim-" + index, "/lines/%s/esims".formatted(fleet.number(index)), """
                {"recipientEmail": "%s", "language": "nl", "copyToManager": false, "reason": "NEW_DEVICE"}""".formatted(recipient));
    }

    static Request cancellation(String reference) {
        return new Request("cancellation-" + reference, "/orders/%s/cancellation".formatted(reference), "{}");
    }
}
