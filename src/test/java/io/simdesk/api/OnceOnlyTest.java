package io.simdesk.api;

import static io.simdesk.api.Examples.key;
import static io.simdesk.api.Examples.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.simdesk.order.LineHasOpenOrder;
import io.simdesk.order.RequestedTwiceAtOnce;
import io.simdesk.order.SimOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One idempotency key, one order. */
class OnceOnlyTest extends ApiSlice {

    @Test
    void answersWithTheNewOrder() throws Exception {
        var order = order(key("k"));
        given(renewals.start(any())).willReturn(Examples.REFERENCE);
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.of(order));

        var answer = post("k", Examples.RENEWALS, Examples.RENEWAL);

        assertCreated(answer);
    }

    @Test
    void answersARepeatedRequestWithTheOrderThatItOpenedBefore() throws Exception {
        keep(order(key("k")));

        var answer = post("k", "/api/v1/lines/0492 00 00 01/renewals", """
                {"reason": "DEFECTIVE", "newSimNumber": "605420 1316644"}""");

        assertCreated(answer);
        then(renewals).should(never()).start(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6054201316651", "6054201316636"})
    void refusesAKeyThatStandsForAnotherRequest(String sim) {
        keep(order(key("k")));

        var answer = post("k", Examples.RENEWALS, Examples.RENEWAL.replace("6054201316644", sim));

        assertRefusedKey(answer);
    }

    @Test
    void refusesAKeyThatStandsForAnotherLine() {
        keep(order(key("k")));

        assertRefusedKey(post("k", "/api/v1/lines/0492000002/renewals", Examples.RENEWAL));
    }

    @Test
    void answersTheLoserOfTwoAtOnceWithTheWinnersOrder() throws Exception {
        var winner = order(key("k"));
        given(ledger.findByKey("customer-a", "k")).willReturn(Optional.empty(), Optional.of(winner));
        given(renewals.start(any())).willThrow(new RequestedTwiceAtOnce());

        assertCreated(post("k", Examples.RENEWALS, Examples.RENEWAL));
    }

    @Test
    void answersTheLoserThatCameTooLateForTheUniqueKeyLikewise() throws Exception {
        var winner = order(key("k"));
        given(ledger.findByKey("customer-a", "k")).willReturn(Optional.empty(), Optional.of(winner));
        given(renewals.start(any())).willThrow(new LineHasOpenOrder(Examples.REFERENCE));

        assertCreated(post("k", Examples.RENEWALS, Examples.RENEWAL));
    }

    @Test
    void answersTheLoserOfALockLikewise() throws Exception {
        var winner = order(key("k"));
        given(ledger.findByKey("customer-a", "k")).willReturn(Optional.empty(), Optional.of(winner));
        given(renewals.start(any())).willThrow(new CannotAcquireLockException("busy"));

        assertCreated(post("k", Examples.RENEWALS, Examples.RENEWAL));
    }

    @Test
    void tellsTheRefusalWhenNoOrderHasTheKey() throws Exception {
        given(renewals.start(any())).willThrow(new RequestedTwiceAtOnce());

        assertThat(post("k", Examples.RENEWALS, Examples.RENEWAL)).hasStatus(422);
    }

    private void keep(SimOrder earlier) {
        given(ledger.findByKey("customer-a", "k")).willReturn(Optional.of(earlier));
    }

    private MvcTestResult post(String key, String uri, String body) {
        return api.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(body)
                .exchange();
    }

    private static void assertCreated(MvcTestResult answer) {
        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/orders/OBE-2207081556-SXWZ");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"reference": "OBE-2207081556-SXWZ", "kind": "RENEWAL", "state": "IN_PROGRESS",
                 "phoneNumber": "+32492000001", "oldSimNumber": "6054201316636", "newSimNumber": "6054201316644",
                 "requestedBy": "fleet-a", "requestedAt": "2022-07-08T13:56:00Z",
                 "promisedAt": "2022-07-08T14:06:00Z", "finishedAt": null, "late": false, "steps": []}""");
    }

    private static void assertRefusedKey(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:simdesk:problem:key-used-for-another-request");
    }
}
