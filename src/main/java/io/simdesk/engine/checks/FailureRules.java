package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whatever fails is caught by somebody. */
final class FailureRules {

    private FailureRules() {}

    static Stream<Breach> failuresAreCaught(Model model, Surroundings around) {
        return model.all(ServiceTask.class).stream()
                .filter(task -> runsInAJob(task, model, new HashSet<>()))
                .filter(task -> Catchers.of(model, task).noneMatch(Catchers::catchesAll))
                .map(task -> new Breach(
                        task.getId(),
                        "may fail and nobody takes over; put an error event without a code on it or on what is"
                                + " around it, leading to a task of the desk"));
    }

    /** Without a job somebody waits for the answer: what fails shows in their form. */
    private static boolean runsInAJob(FlowNode node, Model model, Set<FlowNode> seen) {
        if (node.isCamundaAsyncBefore() || Catchers.isEventPart(node)) {
            return true;
        }
        return seen.add(node)
                && (model.before(node).anyMatch(source -> endsInAJob(source, model, seen))
                        || isStartOfPart(node) && runsInAJob((FlowNode) node.getParentElement(), model, seen));
    }

    private static boolean endsInAJob(FlowNode source, Model model, Set<FlowNode> seen) {
        if (source.isCamundaAsyncAfter()) {
            return true;
        }
        if (source instanceof UserTask || isFirst(source)) {
            return false;
        }
        return isEvent(source) || source instanceof SubProcess || runsInAJob(source, model, seen);
    }

    /** The start of the whole process; an event subprocess begins in a job. */
    private static boolean isFirst(FlowNode node) {
        return node instanceof StartEvent && !(node.getParentElement() instanceof SubProcess);
    }

    private static boolean isEvent(FlowNode node) {
        return Set.of("intermediateCatchEvent", "boundaryEvent", "receiveTask", "callActivity")
                .contains(Model.kindOf(node));
    }

    private static boolean isStartOfPart(FlowNode node) {
        return node instanceof StartEvent && node.getParentElement() instanceof SubProcess;
    }
}
