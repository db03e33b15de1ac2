package io.simdesk.portal.ask;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The line that a page's address names. */
@Component
class AskedLine {

    static final String PHONE_NUMBER = "phoneNumber";
    static final String REASON = "reason";

    private final Fleet fleet;
    private final WhoAsks asks;

    AskedLine(Fleet fleet, WhoAsks asks) {
        this.fleet = fleet;
        this.asks = asks;
    }

    /** The reader's own line; somebody else's, an unknown one and nonsense are all 404. */
    Line find(String number) {
        try {
            return fleet.line(asks.requester().customer(), Msisdn.parse(number));
        } catch (NotAPhoneNumber | LineUnknown e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** What a form need not ask, since the page's address says it. */
    static Map<String, Object> given(Line line) {
        return Map.of(PHONE_NUMBER, line.number().e164());
    }

    static String address(Line line) {
        return "/fleet/" + line.number().e164();
    }
}
