package io.simdesk.chaos;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimNumber;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A customer with so many lines, and for each of them a blank card and an eSIM in stock. Their numbers call up no trick
 * of the simulated neighbours.
 *
 * @param neverInstalled so many eSIMs more, which are given out first and no phone ever installs
 */
record Fleet(int size, int neverInstalled) {

    static final String CUSTOMER = "customer-a";

    private static final String PREFIX = "893202";
    private static final int BATCH = 900;
    private static final int TENS = 90;

    Fleet(int size) {
        this(size, 0);
    }

    Msisdn number(int index) {
        return new Msisdn("+32493%04d%02d".formatted(index / TENS, index % TENS));
    }

    Iccid firstSim(int index) {
        return iccid("6054201%02d%03d".formatted(40 + index / BATCH, index % BATCH));
    }

    Iccid card(int index) {
        return iccid("6054201%02d%03d".formatted(70 + index / BATCH, index % BATCH));
    }

    static Iccid esim(int index) {
        return iccid("115010%03d%03d".formatted(500 + index / BATCH, index % BATCH));
    }

    private static Iccid neverInstalledEsim(int index) {
        return iccid("115010%03d913".formatted(index));
    }

    private static Iccid iccid(String account) {
        return Iccid.of(PREFIX, new SimNumber(account + Luhn.digitFor(account)));
    }

    /** One more card in stock, which the network refuses. */
    Iccid refusedCard() {
        return iccid("605420169901");
    }

    /** All SIMs there are: none may get lost and none may appear. */
    int sims() {
        return 3 * size + neverInstalled + 1;
    }

    /** The lines with the SIMs that serve them at first. */
    Map<Msisdn, Iccid> numbers() {
        return IntStream.range(0, size).boxed().collect(toMap(this::number, this::firstSim));
    }

    /** Brings the fleet into an empty database; the demo's own first customer then stays out. */
    String asSql() {
        return """
                insert into customer (id, name) values ('%s', 'Alpina Logistics SA');
                insert into sim (iccid, version, sim_number, customer, kind, state) values
                %s;
                insert into line (phone_number, version, customer, customer_number, user_name, holder_name, address,
                    product, plan, options, invoice_split, status, iccid, sim_number, sim_kind, activated_on,
                    refreshed_at) values
                %s;
                """.formatted(CUSTOMER, stock(), rows(size, this::line).collect(joining(",\n")));
    }

    private String stock() {
        return Stream.of(
                        rows(size, index -> sim(firstSim(index), "PLASTIC", "ACTIVE")),
                        rows(size, index -> sim(card(index), "PLASTIC", "FREE")),
                        rows(size, index -> sim(esim(index), "ESIM", "FREE")),
                        rows(neverInstalled, index -> sim(neverInstalledEsim(index), "ESIM", "FREE")),
                        Stream.of(sim(refusedCard(), "PLASTIC", "FREE")))
                .flatMap(rows -> rows)
                .collect(joining(",\n"));
    }

    private static Stream<String> rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row);
    }

    private static String sim(Iccid sim, String kind, String state) {
        return "('%s', 0, '%s', '%s', '%s', '%s')".formatted(sim, sim.simNumber(), CUSTOMER, kind, state);
    }

    private String line(int index) {
        return """
                ('%s', 0, '%s', '1.52104387', 'Peeters An', 'Alpina Logistics SA', 'Quai des Usines 112, 1000 Bruxelles',
                'Mobile Voice', 'Business 5 GB', '', 'Company', 'ACTIVE', '%s', '%s', 'PLASTIC', date '2022-06-24',
                current_timestamp)""".formatted(
                number(index), CUSTOMER, firstSim(index), firstSim(index).simNumber());
    }
}
