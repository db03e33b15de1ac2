package io.simdesk.order;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * The order ledger, one line and one order at a time. Its unique keys keep one open order for a line, for a SIM and for
 * a request key.
 */
@Service
public class Ledger {

    private final SimOrders orders;
    private final OrderSteps steps;
    private final References references;
    private final OrderSettings settings;
    private final Clock clock;

    Ledger(SimOrders orders, OrderSteps steps, References references, OrderSettings settings, Clock clock) {
        this.orders = orders;
        this.steps = steps;
        this.references = references;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes a new order in the caller's transaction. */
    public SimOrder open(NewOrder asked) throws LineHasOpenOrder, SimHasOpenOrder, RequestedTwiceAtOnce {
        var now = clock.instant();
        var order = new SimOrder(freeReference(asked), asked, now, now.plus(settings.promise(asked.kind())));
        try {
            return orders.saveAndFlush(order);
        } catch (DataIntegrityViolationException e) {
            throw new RequestedTwiceAtOnce();
        }
    }

    /** Says early that a line's order is still running. */
    public void refuseWhileOpen(Msisdn line) throws LineHasOpenOrder {
        var running = orders.findByOpenLine(line.e164());
        if (running.isPresent()) {
            throw new LineHasOpenOrder(running.get().reference());
        }
    }

    public boolean isOpen(Msisdn line) {
        return orders.findByOpenLine(line.e164()).isPresent();
    }

    /** Says early that an order of this line, or with this SIM, is still running. */
    public void refuseWhileOpen(Msisdn line, Iccid newSim) throws LineHasOpenOrder, SimHasOpenOrder {
        refuse(orders.findClashes(line.e164(), newSim.digits(), ""), line, newSim);
    }

    /** Whether an order that was requested since then has put another SIM on the line. */
    public boolean swappedSince(Msisdn line, Instant since) {
        return orders.existsByPhoneNumberAndSwappedTrueAndRequestedAtAfter(line.e164(), since);
    }

    /** How many of a customer's orders are being carried out at this moment, those that wait for somebody left out. */
    public long underway(String customer) {
        return orders.countByCustomerAndStateIn(customer, EnumSet.of(OrderState.RECEIVED, OrderState.IN_PROGRESS));
    }

    /** How many orders this user has requested since then. */
    public long requestedSince(Requester requester, Instant since) {
        return orders.countByCustomerAndRequestedByAndRequestedAtAfter(requester.customer(), requester.user(), since);
    }

    private Reference freeReference(NewOrder asked) throws LineHasOpenOrder, SimHasOpenOrder {
        while (true) {
            var reference = references.next();
            var clashes = orders.findClashes(asked.line().e164(), asked.newSim().digits(), reference.value());
            refuse(clashes, asked.line(), asked.newSim());
            if (clashes.isEmpty()) {
                return reference;
            }
        }
    }

    private static void refuse(List<SimOrder> clashes, Msisdn line, Iccid newSim)
            throws LineHasOpenOrder, SimHasOpenOrder {
        for (var clash : clashes) {
            if (!clash.state().isFinal() && clash.line().equals(line)) {
                throw new LineHasOpenOrder(clash.reference());
            }
            if (!clash.state().isFinal() && clash.newSim().equals(newSim)) {
                throw new SimHasOpenOrder(clash.reference());
            }
        }
    }

    /** The order that is running for this line. */
    public Optional<SimOrder> running(Msisdn line) {
        return orders.findByOpenLine(line.e164());
    }

    /** The customer's orders of this line, the newest first. */
    public List<SimOrder> ofLine(String customer, Msisdn line, int most) {
        return orders.findByCustomerAndPhoneNumberOrderByRequestedAtDesc(customer, line.e164(), Limit.of(most));
    }

    /** The order that a process works on; it exists as long as its process does. */
    public SimOrder order(Reference reference) {
        return orders.findById(reference.value()).orElseThrow();
    }

    /** The order, held until the transaction ends: nobody cancels it in between. */
    public SimOrder hold(Reference reference) {
        return orders.findForUpdate(reference.value()).orElseThrow();
    }

    /** The customer's order, held until the transaction ends. */
    public Optional<SimOrder> hold(String customer, Reference reference) {
        return orders.findForUpdate(reference.value())
                .filter(order -> order.customer().equals(customer));
    }

    /** Whether this step is still to be done; false when it is done already. */
    public boolean isDue(SimOrder order, Act act) throws OrderHasMovedOn {
        return switch (StepRule.of(order, act)) {
            case CONTINUE -> true;
            case ALREADY_DONE -> false;
            case REFUSE -> throw new OrderHasMovedOn();
        };
    }

    public Optional<SimOrder> find(String customer, Reference reference) {
        return orders.findByReferenceAndCustomer(reference.value(), customer);
    }

    /** Any customer's order, for those who see all. */
    public Optional<SimOrder> find(Reference reference) {
        return orders.findById(reference.value());
    }

    public Optional<SimOrder> findByKey(String customer, String key) {
        return orders.findByCustomerAndIdempotencyKey(customer, key);
    }

    public void finish(SimOrder order, OrderState end) {
        order.finish(end, clock.instant());
    }

    public void book(Reference reference, String step, StepState state, String detail) {
        book(reference, step, state, detail, clock.instant());
    }

    /** @param at when it happened, somewhere else perhaps */
    public void book(Reference reference, String step, StepState state, String detail, Instant at) {
        steps.save(new OrderStep(reference, step, state, at, detail));
    }

    /** What has happened to an order, oldest first. */
    public List<OrderStep> timeline(Reference reference) {
        return steps.findByReferenceOrderByAt(reference.value());
    }

    /** What has happened to these orders, each oldest first; one to which nothing has happened is left out. */
    public Map<Reference, List<OrderStep>> timelines(Collection<Reference> orders) {
        return steps
                .findByReferenceInOrderByAt(
                        orders.stream().map(Reference::value).toList())
                .stream()
                .collect(Collectors.groupingBy(OrderStep::reference));
    }
}
