package io.simdesk.support;

import io.simdesk.fleet.Contract;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineStatus;
import io.simdesk.fleet.LineUser;
import io.simdesk.outside.network.SimulatedCarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lines and SIMs that no other test uses. */
@TestComponent
public class Fixtures {

    public static final String CUSTOMER = "customer-a";
    public static final String OTHER_CUSTOMER = "customer-b";

    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private final Fleet fleet;
    private final Stock stock;
    private final SimulatedCarrierNetwork network;
    private final JdbcClient jdbc;
    private final NeighbourDatabase neighbours;

    Fixtures(
            Customers customers,
            Fleet fleet,
            Stock stock,
            SimulatedCarrierNetwork network,
            JdbcClient jdbc,
            NeighbourDatabase neighbours) {
        this.fleet = fleet;
        this.stock = stock;
        this.network = network;
        this.jdbc = jdbc;
        this.neighbours = neighbours;
        customers.save(new Customer(CUSTOMER, "Alpina Logistics SA"));
        customers.save(new Customer(OTHER_CUSTOMER, "Boreal Consulting BV"));
    }

    public Msisdn line() {
        return line(CUSTOMER, LineStatus.ACTIVE);
    }

    public Msisdn line(LineStatus status) {
        return line(CUSTOMER, status);
    }

    public Msisdn line(String customer, LineStatus status) {
        return line(new Msisdn("+32492%04d10".formatted(NEXT.getAndIncrement())), customer, status);
    }

    private Msisdn line(Msisdn number, String customer, LineStatus status) {
        var sim = sim(customer, SimKind.PLASTIC, SimState.ACTIVE, "000");
        network.serve(number, sim);
        addLine(number, customer, status, sim);
        return number;
    }

    /** A line that the network serves with a SIM we do not know. */
    public Msisdn driftedLine() {
        var number = new Msisdn("+32492%04d11".formatted(NEXT.getAndIncrement()));
        network.serve(number, sim(CUSTOMER, SimKind.PLASTIC, SimState.ACTIVE, "000"));
        addLine(number, CUSTOMER, LineStatus.ACTIVE, sim(CUSTOMER, SimKind.PLASTIC, SimState.ACTIVE, "000"));
        return number;
    }

    private void addLine(Msisdn number, String customer, LineStatus status, Iccid sim) {
        var contract = new Contract(
                customer, "1.52000001", "Mobile", "Go Pro", List.of(), "Company", LocalDate.of(2022, 6, 24), status);
        var user = new LineUser("Peeters An", "Alpina Logistics SA", "Kerkstraat 1, 1000 Brussel");
        fleet.add(new Line(number, contract, user, sim, SimKind.PLASTIC, Instant.EPOCH));
    }

    /** A free card that works. */
    public Iccid card() {
        return card("000");
    }

    /** A free card that calls up one of the simulated network's paths. */
    public Iccid card(String cue) {
        return sim(CUSTOMER, SimKind.PLASTIC, SimState.FREE, cue);
    }

    /** The only free eSIM, which calls up one of the simulated profile server's paths. */
    public Iccid esim(String cue) {
        retireFreeEsims();
        return sim(CUSTOMER, SimKind.ESIM, SimState.FREE, cue);
    }

    /** Somebody at the carrier moves the line, past the calls that we know. */
    public void movesByHand(Msisdn line, Iccid sim) {
        neighbours.commit(jdbc -> jdbc.sql("update served_number set sim = ? where number = ?")
                .params(sim.digits(), line.e164())
                .update());
    }

    /** Our stock forgets this eSIM, so that nothing can be done with it. */
    public void lose(Iccid esim) {
        jdbc.sql("delete from sim where iccid = ?").param(esim.digits()).update();
    }

    /** A lost eSIM is in stock again, reserved as before. */
    public void find(Iccid esim) {
        stock.add(new Sim(esim, CUSTOMER, SimKind.ESIM, SimState.RESERVED, null));
    }

    private void retireFreeEsims() {
        jdbc.sql("update sim set state = 'RETIRED' where kind = 'ESIM' and state = 'FREE'")
                .update();
    }

    public Iccid sim(String customer, SimKind kind, SimState state, String cue) {
        var account = "%s%03d%s".formatted(kind == SimKind.ESIM ? "115010" : "605420", NEXT.getAndIncrement(), cue);
        var iccid = Iccid.of("893202", new SimNumber(account + Luhn.digitFor(account)));
        stock.add(new Sim(iccid, customer, kind, state, null));
        return iccid;
    }
}
