package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;
import static io.simdesk.order.process.OrderVariables.REASON;

import io.simdesk.engine.ProcessStart;
import io.simdesk.engine.Variable;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.renewal.NothingToReverse;
import io.simdesk.renewal.SwapReversed;
import io.simdesk.sim.Refusal;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/sim-reversal.bpmn}; the way back itself is a renewal like any other. */
@Component
public class ReversalProcess {

    public static final String KEY = "sim-reversal";

    /** The order whose swap hit the wrong number. */
    static final Variable<String> WRONG_ORDER = Variable.text("wrongOrder");

    static final Variable<String> WHY = Variable.text("why");

    private final ProcessStart process;
    private final ApplicationEventPublisher events;

    ReversalProcess(ProcessStart process, ApplicationEventPublisher events) {
        this.process = process;
        this.events = events;
    }

    /** Sends the line back to its former SIM; when this returns, the order back is in the ledger and on its way. */
    public Reference reverse(String wrongOrder, String why) throws Refusal {
        var wrong = read(wrongOrder);
        var back = ORDER.of(process.start(
                RenewalProcess.KEY,
                Map.of(REASON.name(), Reason.WRONG_NUMBER.name()),
                Map.of(WRONG_ORDER.name(), wrong.value())));
        events.publishEvent(new SwapReversed(wrong, back, why));
        return back;
    }

    private static Reference read(String typed) throws NothingToReverse {
        try {
            return new Reference(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new NothingToReverse();
        }
    }
}
