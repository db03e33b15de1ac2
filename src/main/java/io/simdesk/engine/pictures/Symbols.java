package io.simdesk.engine.pictures;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The small signs within shapes (BPMN 2.0, table 10.84 and 13): paths around the point 0,0. */
final class Symbols {

    private static final String ENVELOPE = "M-9 -6H9V6H-9ZM-9 -6L0 1L9 -6";
    private static final String CLOCK = "M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10ZM0 -6V0L4.5 3";
    private static final String BOLT = "M-8 7L-3 -7L2 1L7 -8L3.5 6L-2 -1Z";
    private static final String ARROW_UP = "M0 -8L6 7L0 1L-6 7Z";
    private static final String TRIANGLE = "M0 -8L8 6H-8Z";
    private static final String DISC = "M0 -8A8 8 0 1 1 0 8A8 8 0 1 1 0 -8Z";
    private static final String PERSON = "M0 -7.5a3.2 3.2 0 1 0 .01 0ZM-7 7c0 -10 14 -10 14 0Z";
    private static final String GEAR =
            "M0 -3a3 3 0 1 0 .01 0ZM-1.3 -8h2.6l.5 2.1 1.8.8 1.9-1.1 1.8 1.8-1.1 1.9.8 1.8 2 .5v2.6l-2 .5-.8 1.8"
                    + " 1.1 1.9-1.8 1.8-1.9-1.1-1.8.8-.5 2.1h-2.6l-.5-2.1-1.8-.8-1.9 1.1-1.8-1.8 1.1-1.9-.8-1.8-2.1-.5"
                    + "v-2.6l2.1-.5.8-1.8-1.1-1.9 1.8-1.8 1.9 1.1 1.8-.8Z";
    private static final String TABLE = "M-8 -6H8V6H-8ZM-8 -2H8M-3 -2V6M-8 2H8";
    private static final String CROSS = "M-7 -9L0 0L-7 9M7 -9L0 0L7 9M-7 -9L7 9M7 -9L-7 9";
    private static final String PLUS = "M0 -12V12M-12 0H12";

    private static final String RING = "M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10Z";
    private static final Map<String, String> SIGNS = Map.of(
            "messageEventDefinition", ENVELOPE,
            "timerEventDefinition", CLOCK,
            "errorEventDefinition", BOLT,
            "escalationEventDefinition", ARROW_UP,
            "signalEventDefinition", TRIANGLE,
            "terminateEventDefinition", DISC);

    private Symbols() {}

    static Optional<String> ofTask(BaseElement task) {
        if (task instanceof UserTask) {
            return Optional.of(PERSON);
        }
        if (task instanceof ServiceTask) {
            return Optional.of(GEAR);
        }
        if (task instanceof SendTask || task instanceof ReceiveTask) {
            return Optional.of(ENVELOPE);
        }
        return task instanceof BusinessRuleTask ? Optional.of(TABLE) : Optional.empty();
    }

    static String ofGateway(Gateway gateway) {
        if (gateway instanceof ParallelGateway) {
            return PLUS;
        }
        return gateway instanceof ExclusiveGateway ? CROSS : RING;
    }

    static Optional<String> ofEvent(Event event) {
        var definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
        return definitions.stream().findFirst().map(Symbols::of);
    }

    private static String of(EventDefinition definition) {
        return SIGNS.getOrDefault(definition.getElementType().getTypeName(), PLUS);
    }
}
