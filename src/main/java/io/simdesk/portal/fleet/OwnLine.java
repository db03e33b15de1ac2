package io.simdesk.portal.fleet;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reader's own line, by the number in a page's address; somebody else's, an unknown one and nonsense are all 404. */
@Component
class OwnLine {

    private final Fleet fleet;
    private final WhoAsks asks;

    OwnLine(Fleet fleet, WhoAsks asks) {
        this.fleet = fleet;
        this.asks = asks;
    }

    Line find(String number) {
        try {
            return fleet.line(customer(), Msisdn.parse(number));
        } catch (NotAPhoneNumber | LineUnknown e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    String customer() {
        return asks.requester().customer();
    }

    static String address(Line line) {
        return "/fleet/" + line.number().e164();
    }
}
