package io.simdesk.outside.demo;

import io.simdesk.access.StartLock;
import io.simdesk.fleet.Customers;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Vault;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the made-up customers in at the first start; what is there already stays as it is. */
@Component
@Profile("demo")
class DemoImport implements ApplicationRunner {

    private final StartLock lock;
    private final Customers customers;
    private final Fleet fleet;
    private final Stock stock;
    private final Vault vault;

    DemoImport(StartLock lock, Customers customers, Fleet fleet, Stock stock, Vault vault) {
        this.lock = lock;
        this.customers = customers;
        this.fleet = fleet;
        this.stock = stock;
        this.vault = vault;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lock.alone(this::bringInMissing);
    }

    private void bringInMissing() {
        DemoCustomer.ALL.stream()
                .filter(customer -> !customers.existsById(customer.id()))
                .forEach(this::bringIn);
    }

    private void bringIn(DemoCustomer customer) {
        customers.saveAndFlush(customer.customer());
        customer.lines().forEach(line -> bringIn(customer, line));
        customer.freeSims().forEach(sim -> add(customer, sim, SimState.FREE));
    }

    private void bringIn(DemoCustomer customer, DemoLine line) {
        var sim = line.sim();
        add(customer, sim, SimState.ACTIVE);
        fleet.add(new Line(
                line.number(), customer.contract(line), customer.user(line), sim, DemoSims.kind(sim), Instant.now()));
    }

    private void add(DemoCustomer customer, Iccid sim, SimState state) {
        stock.add(new Sim(sim, customer.id(), DemoSims.kind(sim), state, vault.seal(DemoSims.puk(sim))));
    }
}
