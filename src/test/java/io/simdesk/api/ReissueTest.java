package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.simdesk.issuance.NothingToReissue.EsimIsInstalled;
import io.simdesk.stock.NoEsimLeft;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReissueTest extends ApiSlice {

    @BeforeEach
    void annaHasAnOrder() {
        var order = Examples.order(Examples.key("k"));
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.of(order));
    }

    @Test
    void takesTheWishAndShowsTheOrder() throws Exception {
        var answer = reissue(Examples.REFERENCE.value());

        assertThat(answer)
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.reference")
                .isEqualTo("OBE-2207081556-SXWZ");
        then(issuances).should().reissue(Examples.REFERENCE);
    }

    @Test
    void knowsNoOrderOfAnybodyElse() throws Exception {
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.empty());

        assertThat(reissue(Examples.REFERENCE.value())).hasStatus(404);
        assertThat(reissue("nonsense")).hasStatus(404);
        then(issuances).should(never()).reissue(any());
    }

    @Test
    void saysThatItIsTooLate() throws Exception {
        willThrow(new EsimIsInstalled()).given(issuances).reissue(Examples.REFERENCE);

        assertThat(reissue(Examples.REFERENCE.value()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:simdesk:problem:esim-is-installed");
    }

    @Test
    void saysThatNoEsimIsLeft() throws Exception {
        willThrow(new NoEsimLeft()).given(issuances).reissue(Examples.REFERENCE);

        assertThat(reissue(Examples.REFERENCE.value())).hasStatus(422);
    }

    private MvcTestResult reissue(String reference) {
        return api.post().uri("/api/v1/orders/" + reference + "/reissue").exchange();
    }
}
