package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.simdesk.desk.NotCancellable;
import io.simdesk.desk.OrderIsFinished;
import io.simdesk.desk.TooLateToCancel;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CancellationTest extends ApiSlice {

    @BeforeEach
    void annaHasAnOrder() {
        var order = Examples.order(Examples.key("k"));
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.of(order));
    }

    @Test
    void takesTheWishAndShowsTheOrder() throws Exception {
        var answer = cancel(Examples.REFERENCE.value());

        assertThat(answer)
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.reference")
                .isEqualTo("OBE-2207081556-SXWZ");
        then(cancellations).should().cancel("customer-a", Examples.REFERENCE);
    }

    @Test
    void knowsNoOrderOfAnybodyElse() throws Exception {
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.empty());

        assertThat(cancel(Examples.REFERENCE.value())).hasStatus(404);
        assertThat(cancel("nonsense")).hasStatus(404);
        then(cancellations).should(never()).cancel(any(), any());
    }

    @Test
    void saysThatItIsTooLate() throws Exception {
        assertThat(refused(new TooLateToCancel()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:simdesk:problem:too-late-to-cancel");
        assertThat(refused(new OrderIsFinished())).hasStatus(409);
    }

    private MvcTestResult refused(NotCancellable refusal) throws Exception {
        willThrow(refusal).given(cancellations).cancel("customer-a", Examples.REFERENCE);
        return cancel(Examples.REFERENCE.value());
    }

    private MvcTestResult cancel(String reference) {
        return api.post().uri("/api/v1/orders/" + reference + "/cancellation").exchange();
    }
}
