package io.simdesk.access;

import io.simdesk.fleet.Customers;
import io.simdesk.intake.NewCustomers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every customer in our books is a tenant of the engine, by the same id; people become its fleet managers in Camunda
 * Admin. An import on the command line knows no engine, so customers without a tenant are also looked for.
 */
@Component
class CustomersAsTenants implements NewCustomers {

    private final Customers customers;
    private final NewUsers users;
    private final StartLock lock;

    CustomersAsTenants(Customers customers, NewUsers users, StartLock lock) {
        this.customers = customers;
        this.users = users;
        this.lock = lock;
    }

    @Override
    @Scheduled(fixedDelayString = "${simdesk.access.look-for-customers-every:1m}")
    public void letIn() {
        var known = users.customers();
        var missing = customers.findAll().stream()
                .filter(customer -> !known.contains(customer.id()))
                .toList();
        if (!missing.isEmpty()) {
            lock.alone(() -> missing.forEach(customer -> users.makeCustomer(customer.id(), customer.name())));
        }
    }
}
