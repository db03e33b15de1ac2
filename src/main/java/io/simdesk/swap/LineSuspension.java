package io.simdesk.swap;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineLeaving;
import io.simdesk.fleet.LineStatus;
import io.simdesk.fleet.LineSuspended;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.Ledger;
import io.simdesk.order.LineHasOpenOrder;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Msisdn;
import org.springframework.stereotype.Service;

/** A customer's own wish that a line shall not work, or work again. The network first, then our books; both repeatable. */
@Service
public class LineSuspension {

    private final CarrierNetwork network;
    private final Fleet fleet;
    private final Ledger ledger;

    LineSuspension(CarrierNetwork network, Fleet fleet, Ledger ledger) {
        this.network = network;
        this.fleet = fleet;
        this.ledger = ledger;
    }

    /** No calls, messages or data until the line is reactivated or gets a new SIM. */
    public void suspend(String customer, Msisdn number)
            throws LineUnknown, LineSuspended, LineLeaving, NumberUnknownToNetwork {
        refuseUnlessCustomersToSay(customer, number);
        network.block(number);
        fleet.suspend(customer, number);
    }

    /** Not while an order has blocked the line because its SIM was lost or stolen. */
    public void reactivate(String customer, Msisdn number)
            throws LineUnknown, LineSuspended, LineLeaving, LineHasOpenOrder, NumberUnknownToNetwork {
        refuseUnlessCustomersToSay(customer, number);
        var blockedBy = ledger.running(number).filter(SimOrder::lineBlocked);
        if (blockedBy.isPresent()) {
            throw new LineHasOpenOrder(blockedBy.get().reference());
        }
        network.unblock(number);
        fleet.resume(customer, number);
    }

    private void refuseUnlessCustomersToSay(String customer, Msisdn number)
            throws LineUnknown, LineSuspended, LineLeaving {
        var status = fleet.line(customer, number).status();
        if (status == LineStatus.PORTING_OUT) {
            throw new LineLeaving();
        }
        if (status != LineStatus.ACTIVE && status != LineStatus.SUSPENDED) {
            throw new LineSuspended();
        }
    }
}
