package io.simdesk.desk;

import io.simdesk.issuance.Esims;
import io.simdesk.order.OrderKind;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import io.simdesk.stock.Stock;
import io.simdesk.swap.NetworkTruth;
import org.springframework.stereotype.Component;

/** Puts another SIM of the same customer in the place of the one that was asked for, as long as that one serves nobody. */
@Component
class OtherSims {

    private final Stock stock;
    private final SimNumbering numbering;
    private final Esims esims;
    private final NetworkTruth network;

    OtherSims(Stock stock, SimNumbering numbering, Esims esims, NetworkTruth network) {
        this.stock = stock;
        this.numbering = numbering;
        this.esims = esims;
        this.network = network;
    }

    void use(SimOrder order, String printed) throws Refusal {
        network.refuseOnceServed(order);
        if (order.kind() == OrderKind.ESIM) {
            esims.reissue(order.reference());
        } else {
            useCard(order, printed);
        }
    }

    private void useCard(SimOrder order, String printed) throws Refusal {
        var card = stock.card(order.customer(), numbering.read(printed));
        stock.reserve(card);
        stock.giveBack(order.newSim());
        order.useInstead(card.iccid());
    }
}
