package io.simdesk.api;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.simdesk.fleet.Contract;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineStatus;
import io.simdesk.fleet.LineUser;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line, a renewal of its SIM and the body that asks for it. */
final class Examples {

    static final Msisdn NUMBER = new Msisdn("+32492000001");
    static final Iccid OLD_SIM = Iccid.of("89320260542013166380");
    static final Iccid NEW_SIM = Iccid.of("89320260542013166460");
    static final Reference REFERENCE = new Reference("OBE-2207081556-SXWZ");
    static final Instant THEN = Instant.parse("2022-07-08T13:56:00Z");
    static final String RENEWALS = "/api/v1/lines/+32492000001/renewals";
    static final String RENEWAL = "{\"newSimNumber\": \"6054201316644\", \"reason\": \"DEFECTIVE\"}";
    static final String ESIMS = "/api/v1/lines/0492000001/esims";
    static final String ESIM = """
            {"recipientEmail": "jan@a.example", "language": "nl", "copyToManager": true, "reason": "NEW_DEVICE"}""";

    private Examples() {}

    static Line line() {
        var contract = new Contract(
                "customer-a",
                "1.52000001",
                "Mobile",
                "Business 20",
                List.of("ROAMING"),
                "Company",
                LocalDate.of(2022, 6, 24),
                LineStatus.ACTIVE);
        var user = new LineUser("Peeters Jan", "Example NV", "Meir 1, 2000 Antwerpen");
        return new Line(NUMBER, contract, user, OLD_SIM, SimKind.PLASTIC, THEN);
    }

    static RequestKey key(String key) {
        return new RenewalAsked("6054201316644", "DEFECTIVE").under(new IdempotencyKey(key), NUMBER);
    }

    /** An order that was asked for under this key. */
    static SimOrder order(RequestKey key) {
        var order = mock(SimOrder.class);
        given(order.reference()).willReturn(REFERENCE);
        given(order.kind()).willReturn(OrderKind.RENEWAL);
        given(order.state()).willReturn(OrderState.IN_PROGRESS);
        given(order.line()).willReturn(NUMBER);
        given(order.oldSim()).willReturn(OLD_SIM);
        given(order.newSim()).willReturn(NEW_SIM);
        given(order.requester()).willReturn(ApiSlice.ANNA);
        given(order.requestedAt()).willReturn(THEN);
        given(order.promisedAt()).willReturn(THEN.plusSeconds(600));
        given(order.finishedAt()).willReturn(Optional.empty());
        given(order.requestKey()).willReturn(Optional.of(key));
        return order;
    }
}
