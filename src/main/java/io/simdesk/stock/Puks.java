package io.simdesk.stock;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Vault;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens the PUKs of SIMs. Whoever calls writes into the audit to whom one was shown. */
@Service
public class Puks {

    private final Stock stock;
    private final Vault vault;

    Puks(Stock stock, Vault vault) {
        this.stock = stock;
        this.vault = vault;
    }

    /** Eight digits; empty when none is known. */
    public Optional<String> of(Iccid sim) {
        return stock.find(sim).flatMap(Sim::puk).map(vault::openText);
    }

    public boolean isKnown(Iccid sim) {
        return stock.find(sim).flatMap(Sim::puk).isPresent();
    }
}
