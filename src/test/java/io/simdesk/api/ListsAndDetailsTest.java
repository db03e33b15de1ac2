package io.simdesk.api;

import static io.simdesk.api.Examples.NUMBER;
import static io.simdesk.api.Examples.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.simdesk.fleet.LineSearch;
import io.simdesk.fleet.LineStatus;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.sim.Sealed;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;

class ListsAndDetailsTest extends ApiSlice {

    @Test
    void listsTheCallersLines() {
        var page = PageRequest.of(2, 10, Sort.by("userName").descending().and(Sort.by("phoneNumber")));
        var search = new LineSearch("jan", LineStatus.ACTIVE, "Business 20", "1.52000001");
        given(fleet.search("customer-a", search, page)).willReturn(new PageImpl<>(List.of(Examples.line()), page, 21));

        var answer = api.get()
                .uri("/api/v1/lines?query=jan&status=ACTIVE&plan=Business 20&customerNumber=1.52000001"
                        + "&sort=userName,desc&page=2&size=10")
                .exchange();

        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"items": [{"phoneNumber": "+32492000001", "userName": "Peeters Jan", "customerNumber": "1.52000001",
                   "product": "Mobile", "plan": "Business 20", "options": ["ROAMING"], "status": "ACTIVE",
                   "simNumber": "6054201316636", "simKind": "PLASTIC"}],
                 "page": 2, "size": 10, "total": 21, "refreshedAt": "2022-07-08T13:56:00Z"}""");
    }

    @Test
    void showsThatALineHasAPukButNotWhich() throws Exception {
        given(fleet.line("customer-a", NUMBER)).willReturn(Examples.line());
        given(stock.find(OLD_SIM))
                .willReturn(Optional.of(
                        new Sim(OLD_SIM, "customer-a", SimKind.PLASTIC, SimState.ACTIVE, new Sealed(new byte[30]))));

        var answer = api.get().uri("/api/v1/lines/0492 00 00 01").exchange();

        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"phoneNumber": "+32492000001", "holderName": "Example NV", "address": "Meir 1, 2000 Antwerpen",
                 "activatedOn": "2022-06-24", "puk": "••••••••"}""");
        assertThat(answer).bodyText().doesNotContain(OLD_SIM.digits());
    }

    @Test
    void listsTheCallersFreeCards() {
        var page = PageRequest.of(0, 50, Sort.by("iccid"));
        var sim = new Sim(OLD_SIM, "customer-a", SimKind.PLASTIC, SimState.FREE, null);
        given(stock.search("customer-a", SimKind.PLASTIC, SimState.FREE, page))
                .willReturn(new PageImpl<>(List.of(sim), page, 1));

        var answer = api.get().uri("/api/v1/sims?kind=PLASTIC&state=FREE").exchange();

        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"items": [{"simNumber": "6054201316636", "kind": "PLASTIC", "state": "FREE"}],
                 "page": 0, "size": 50, "total": 1}""");
    }

    @Test
    void passesOnAllThatAnEsimWasAskedWith() throws Exception {
        given(issuances.start(any())).willReturn(Examples.REFERENCE);
        var order = Examples.order(Examples.key("k"));
        given(ledger.find("customer-a", Examples.REFERENCE)).willReturn(Optional.of(order));

        var answer = api.post()
                .uri(Examples.ESIMS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "k")
                .content(Examples.ESIM)
                .exchange();

        var asked = ArgumentCaptor.forClass(EsimRequest.class);
        assertThat(answer).hasStatus(201);
        then(issuances).should().start(asked.capture());
        assertThat(asked.getValue().phoneNumber()).isEqualTo("+32492000001");
        assertThat(asked.getValue().reason()).isEqualTo("NEW_DEVICE");
        assertThat(asked.getValue().delivery()).contains(new Delivery("jan@a.example", "nl", "YES"));
    }
}
