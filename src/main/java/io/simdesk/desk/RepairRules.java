package io.simdesk.desk;

import io.simdesk.order.SimOrder;
import io.simdesk.swap.NetworkHasChanged;
import java.util.EnumSet;
import java.util.Set;

/** Which repairs are safe for an order as it stands. */
final class RepairRules {

    private RepairRules() {}

    static Set<Repair> offered(SimOrder order) {
        if (order.cancellationReason().isPresent()) {
            return EnumSet.of(Repair.CANCEL, Repair.CLOSE);
        }
        var offered = EnumSet.of(Repair.TRY_AGAIN, Repair.CLOSE);
        if (!order.swapped()) {
            offered.add(Repair.OTHER_SIM);
            offered.add(Repair.CANCEL);
        }
        if (order.servedInstead().isPresent()) {
            offered.add(Repair.ADOPT_SIM);
        }
        return offered;
    }

    static void refuseUnlessOffered(Repair repair, SimOrder order) throws OrderIsBeingCancelled, NetworkHasChanged {
        if (offered(order).contains(repair)) {
            return;
        }
        if (order.cancellationReason().isPresent()) {
            throw new OrderIsBeingCancelled();
        }
        throw new NetworkHasChanged();
    }
}
