package io.simdesk.desk.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskFacts;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.SimOrder;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Shows in every task about an order what its worker must know; a task that names nobody is the requester's. */
@Component
class OrderTaskFacts implements TaskFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ledger ledger;
    private final OrderSettings settings;
    private final Customers customers;

    OrderTaskFacts(Ledger ledger, OrderSettings settings, Customers customers) {
        this.ledger = ledger;
        this.settings = settings;
        this.customers = customers;
    }

    @Override
    public void addTo(DelegateTask task) {
        ORDER.find(task).map(ledger::order).ifPresent(order -> add(order, task));
    }

    private void add(SimOrder order, DelegateTask task) {
        task.setVariablesLocal(request(order));
        if (order.late()) {
            task.setPriority(UrgentTasks.URGENT);
        }
        if (task.getAssignee() == null && task.getCandidates().isEmpty()) {
            task.setAssignee(order.requester().user());
        }
    }

    private Map<String, Object> request(SimOrder order) {
        return Map.of(
                "reference", order.reference().value(),
                "phoneNumber", order.line().national(),
                "customer", nameOf(order.customer()),
                "requestedBy", order.requester().user(),
                "requestedAt", TIME.format(order.requestedAt().atZone(settings.zone())),
                "oldSimNumber", order.oldSim().simNumber().digits(),
                "newSimNumber", order.newSim().simNumber().digits());
    }

    private String nameOf(String customer) {
        return customers.findById(customer).map(Customer::name).orElse(customer);
    }
}
