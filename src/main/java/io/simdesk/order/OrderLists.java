package io.simdesk.order;

import io.simdesk.sim.Msisdn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Many orders at once, as lists and pages show them. */
@Service
public class OrderLists {

    private static final int SIM_NUMBER_LENGTH = 13;

    private final SimOrders orders;

    OrderLists(SimOrders orders) {
        this.orders = orders;
    }

    /** The orders that are running for these lines; lines without one are left out. */
    public Map<Msisdn, SimOrder> running(Collection<Msisdn> lines) {
        return orders.findByOpenLineIn(lines.stream().map(Msisdn::e164).toList()).stream()
                .collect(Collectors.toMap(SimOrder::line, order -> order));
    }

    public List<SimOrder> find(Collection<Reference> references) {
        return orders.findByReferenceIn(
                references.stream().map(Reference::value).toList());
    }

    /** How many open orders stand alike; of all customers when none is named. */
    public List<OpenOrders> countOpen(String customer) {
        return orders.countOpen(customer);
    }

    /** Open orders that stand so, the oldest request first. */
    public List<SimOrder> findOpen(OpenQuery query, Pageable page) {
        return orders.findOpen(query.states(), query.customer(), query.step(), query.code(), query.late(), page);
    }

    /** The customer's orders whose reference, number or SIM contains the query; an empty query finds all. */
    public Page<SimOrder> search(
            String customer, @Nullable OrderState state, @Nullable OrderKind kind, String query, Pageable page) {
        return orders.search(customer, state, kind, asStored(query), page);
    }

    /** A phone number without its leading zero; of a SIM number the digits that its ICCID has too. */
    private static String asStored(String query) {
        var digits = query.replaceAll("[\\s./\\-+]", "");
        if (!digits.matches("\\d+")) {
            return query.strip();
        }
        var number = digits.replaceFirst("^(0032|0)", "");
        return number.length() == SIM_NUMBER_LENGTH ? number.substring(0, SIM_NUMBER_LENGTH - 1) : number;
    }
}
