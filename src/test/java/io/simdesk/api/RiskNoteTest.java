package io.simdesk.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.simdesk.risk.Risk;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RiskNoteTest extends ApiSlice {

    @Test
    void aRiskySwapOverRestIsOrderedAndStandsInTheAudit() throws Exception {
        given(risks.of(ANNA, Examples.NUMBER, Optional.of("jan@a.example")))
                .willReturn(EnumSet.of(Risk.SWAPPED_LATELY));
        var order = Examples.order(Examples.key("k"));
        given(issuances.start(any())).willReturn(Examples.REFERENCE);
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.of(order));

        api.post()
                .uri(Examples.ESIMS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "k")
                .content(Examples.ESIM)
                .exchange();

        then(audit).should().record("RiskySwap", Examples.NUMBER.e164(), "[SWAPPED_LATELY]");
        then(issuances).should().start(any());
    }
}
