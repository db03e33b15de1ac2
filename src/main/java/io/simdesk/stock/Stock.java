package io.simdesk.stock;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.SimKind;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** The SIMs in hand. A reserved SIM is nobody else's until it is given back or used. */
@Service
public class Stock {

    private final Sims sims;

    Stock(Sims sims) {
        this.sims = sims;
    }

    /** The customer's plastic card, held by this transaction; another customer's is as unknown as none at all. */
    public Sim card(String customer, Iccid iccid) throws SimNotInStock, SimIsAnEsim, SimAlreadyInUse {
        return usable(sims.findForUpdate(iccid.digits(), customer));
    }

    /** Whether the customer's plastic card could be reserved now; holds nothing. */
    public void checkCard(String customer, Iccid iccid) throws Refusal {
        refuseUnlessFree(usable(
                sims.findById(iccid.digits()).filter(sim -> sim.customer().equals(customer))));
    }

    private static Sim usable(Optional<Sim> found) throws SimNotInStock, SimIsAnEsim, SimAlreadyInUse {
        var sim = found.orElseThrow(SimNotInStock::new);
        if (sim.kind() == SimKind.ESIM) {
            throw new SimIsAnEsim();
        }
        if (sim.state() == SimState.ACTIVE) {
            throw new SimAlreadyInUse();
        }
        return sim;
    }

    /** Sets a SIM aside that this transaction holds. */
    public void reserve(Sim sim) throws SimNotFree {
        refuseUnlessFree(sim);
        sim.become(SimState.RESERVED);
    }

    private static void refuseUnlessFree(Sim sim) throws SimNotFree {
        if (sim.state() != SimState.FREE) {
            throw new SimNotFree();
        }
    }

    /** How many eSIMs the customer has left. */
    public long freeEsims(String customer) {
        return sims.countByCustomerAndKindAndState(customer, SimKind.ESIM, SimState.FREE);
    }

    /** Sets the customer's free eSIM with the lowest number aside; of many who ask at once each gets another. */
    public Iccid reserveEsim(String customer) throws NoEsimLeft {
        for (var free = sims.findFreeEsims(customer); !free.isEmpty(); free = sims.findFreeEsims(customer)) {
            for (var iccid : free) {
                if (sims.take(iccid) == 1) {
                    return new Iccid(iccid);
                }
            }
        }
        throw new NoEsimLeft();
    }

    /** A reserved SIM is what it was before, free or in quarantine; one that is not reserved stays what it is. */
    public void giveBack(Iccid iccid) {
        var sim = sim(iccid);
        if (sim.state() == SimState.RESERVED) {
            sim.become(sim.quarantinedUntil().isPresent() ? SimState.QUARANTINED : SimState.FREE);
        }
    }

    /** Sets a SIM in quarantine aside for the line that it served before; given back, it is in quarantine again. */
    public void reserveForReversal(Iccid iccid, Instant now) throws SimNotFree {
        var sim = sims.findForUpdate(iccid.digits()).orElseThrow(SimNotFree::new);
        if (sim.state() != SimState.QUARANTINED
                || sim.quarantinedUntil().filter(now::isBefore).isEmpty()) {
            throw new SimNotFree();
        }
        sim.become(SimState.RESERVED);
    }

    /** The SIM serves a line from now on. */
    public Sim use(Iccid iccid) {
        var sim = sim(iccid);
        sim.become(SimState.ACTIVE);
        return sim;
    }

    /** A SIM that the network serves for this customer; its kind, when it is in our stock at all. */
    public Optional<SimKind> adopt(String customer, Iccid iccid) throws SimNotFree {
        var known = sims.findById(iccid.digits());
        if (known.filter(sim -> !sim.customer().equals(customer) || sim.state() == SimState.RESERVED)
                .isPresent()) {
            throw new SimNotFree();
        }
        known.ifPresent(sim -> sim.become(SimState.ACTIVE));
        return known.map(Sim::kind);
    }

    /** The SIM serves no line any more and is kept for a reversal until then. */
    public void quarantine(Iccid iccid, Instant until) {
        sims.findById(iccid.digits()).ifPresent(sim -> sim.quarantine(until));
    }

    /** The SIM is spoilt and serves nobody any more. */
    public void retire(Iccid iccid) {
        sim(iccid).become(SimState.RETIRED);
    }

    public Optional<Sim> find(Iccid iccid) {
        return sims.findById(iccid.digits());
    }

    /** The customer's SIMs of this kind and state; what is null does not matter. */
    public Page<Sim> search(String customer, @Nullable SimKind kind, @Nullable SimState state, Pageable page) {
        return sims.search(customer, kind, state, page);
    }

    /** Takes a SIM into stock. */
    public void add(Sim sim) {
        sims.save(sim);
    }

    private Sim sim(Iccid iccid) {
        return sims.findById(iccid.digits()).orElseThrow();
    }
}
