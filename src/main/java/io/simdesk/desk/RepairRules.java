package io.simdesk.desk;

import io.simdesk.issuance.Esims;
import io.simdesk.issuance.ProfileState;
import io.simdesk.order.SimOrder;
import io.simdesk.swap.NetworkHasChanged;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which repairs are safe for an order as it stands. */
@Component
class RepairRules {

    private static final String ON_A_PHONE = "ProfileAlreadyDownloaded";

    private final Esims esims;

    RepairRules(Esims esims) {
        this.esims = esims;
    }

    Set<Repair> offered(SimOrder order) {
        if (order.cancellationReason().isPresent()) {
            return whileCancelling(order);
        }
        var offered = EnumSet.of(Repair.TRY_AGAIN, Repair.CLOSE);
        if (!order.swapped()) {
            offered.addAll(beforeSwap(order));
        }
        if (order.servedInstead().isPresent()) {
            offered.add(Repair.ADOPT_SIM);
        }
        return offered;
    }

    /** What cannot be taken back any more may go on instead. */
    private static Set<Repair> whileCancelling(SimOrder order) {
        var isStuck = order.failureCode().filter(ON_A_PHONE::equals).isPresent();
        return isStuck
                ? EnumSet.of(Repair.TRY_AGAIN, Repair.CANCEL, Repair.CLOSE)
                : EnumSet.of(Repair.CANCEL, Repair.CLOSE);
    }

    private Set<Repair> beforeSwap(SimOrder order) {
        return esims.stateOf(order)
                .map(profile -> beforeSwap(order, profile))
                .orElse(EnumSet.of(Repair.OTHER_SIM, Repair.CANCEL));
    }

    private Set<Repair> beforeSwap(SimOrder order, ProfileState profile) {
        if (esims.recipientOf(order.reference()).isEmpty()) {
            return EnumSet.of(Repair.CANCEL);
        }
        return switch (profile) {
            case ALLOCATED -> EnumSet.of(Repair.OTHER_SIM, Repair.CORRECT_ADDRESS, Repair.CANCEL);
            case RELEASED, DOWNLOADED, ERROR -> EnumSet.of(Repair.NEW_CODE, Repair.CORRECT_ADDRESS, Repair.CANCEL);
            case CANCELLED -> EnumSet.of(Repair.CANCEL);
            case INSTALLED -> EnumSet.noneOf(Repair.class);
        };
    }

    void refuseUnlessOffered(Repair repair, SimOrder order) throws OrderIsBeingCancelled, NetworkHasChanged {
        if (offered(order).contains(repair)) {
            return;
        }
        if (order.cancellationReason().isPresent()) {
            throw new OrderIsBeingCancelled();
        }
        throw new NetworkHasChanged();
    }
}
