package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;
import static io.simdesk.order.process.OrderVariables.PHONE_NUMBER;
import static io.simdesk.order.process.OrderVariables.REASON;

import io.simdesk.engine.ProcessStart;
import io.simdesk.engine.Variable;
import io.simdesk.order.Reference;
import io.simdesk.order.process.OrderVariables;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.sim.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/sim-renewal.bpmn}: its key, its variables, and what can be said to it. */
@Component
public class RenewalProcess {

    public static final String KEY = "sim-renewal";

    static final Variable<String> NEW_SIM_NUMBER = Variable.text("newSimNumber");

    private final ProcessStart process;

    RenewalProcess(ProcessStart process) {
        this.process = process;
    }

    /** Starts a renewal; when this returns the order is in the ledger and on its way. */
    public Reference start(RenewalRequest request) throws Refusal {
        return start(request, Map.of());
    }

    /** @param more what the start form asks beyond the request, by the names of variables */
    public Reference start(RenewalRequest request, Map<String, Object> more) throws Refusal {
        var answers = new HashMap<>(more);
        answers.put(REASON.name(), request.reason());
        var asides = new HashMap<>(Map.of(
                PHONE_NUMBER.name(), request.phoneNumber(),
                NEW_SIM_NUMBER.name(), request.newSimNumber()));
        request.key().ifPresent(key -> OrderVariables.put(key, asides));
        return ORDER.of(process.start(KEY, answers, asides));
    }

    /** What the start form, or {@link #start}, has brought in. */
    static RenewalRequest requested(VariableScope task) {
        return new RenewalRequest(
                PHONE_NUMBER.typed(task),
                NEW_SIM_NUMBER.typed(task),
                REASON.typed(task),
                OrderVariables.requestKey(task),
                ReversalProcess.WRONG_ORDER.find(task).map(Reference::new));
    }

    /** The ledger knows the rest from here on; the model branches on the reason. */
    static void forgetRequest(VariableScope task) {
        PHONE_NUMBER.clear(task);
        NEW_SIM_NUMBER.clear(task);
    }
}
