package io.simdesk.outside.demo;

import io.simdesk.fleet.Contract;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.LineUser;
import io.simdesk.sim.Iccid;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up customer and what it has.
 *
 * @param address on one line
 * @param customerNumbers the numbers on its invoices, {@code 1.52xxxxxx}
 * @param freeSims in hand for new orders
 */
record DemoCustomer(
        String id,
        String name,
        String address,
        List<String> customerNumbers,
        List<DemoLine> lines,
        List<Iccid> freeSims) {

    /** 61 lines, and the plastic cards that call up what a network can do. */
    static final DemoCustomer ALPINA = new DemoCustomer(
            "customer-a",
            "Alpina Logistics SA",
            "Quai des Usines 112, 1000 Bruxelles",
            List.of("1.52104387", "1.52104402", "1.52118965"),
            lines(IntStream.concat(IntStream.rangeClosed(1, 59), IntStream.of(98, 99))),
            sims(DemoSims.plastics(0, 901, 904), DemoSims.plastics(1, 1, 40), DemoSims.esims(100, 1, 30)));

    /** 12 lines; its first four eSIMs call up what a profile server can do, because the lowest number goes first. */
    static final DemoCustomer BOREAL = new DemoCustomer(
            "customer-b",
            "Boreal Consulting BV",
            "Meir 24, 2000 Antwerpen",
            List.of("1.52230716", "1.52230728"),
            lines(IntStream.rangeClosed(61, 72)),
            sims(DemoSims.plastics(2, 1, 10), DemoSims.esims(300, 911, 916), DemoSims.esims(301, 1, 20)));

    static final List<DemoCustomer> ALL = List.of(ALPINA, BOREAL);

    Customer customer() {
        return new Customer(id, name);
    }

    LineUser user(DemoLine line) {
        return new LineUser(DemoPeople.name(line.index()), name, address);
    }

    Contract contract(DemoLine line) {
        var number = customerNumbers.get(line.index() % customerNumbers.size());
        return DemoPlan.of(line).contract(id, number, line);
    }

    private static List<DemoLine> lines(IntStream indexes) {
        return indexes.mapToObj(DemoLine::new).toList();
    }

    @SafeVarargs
    private static List<Iccid> sims(Stream<Iccid>... batches) {
        return Stream.of(batches).flatMap(batch -> batch).toList();
    }
}
