package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Where a model saves what it has done so far ({@code asyncBefore}), and where it must not. */
final class SavePointRules {

    private SavePointRules() {}

    static Stream<Breach> outsideEffects(Model model, Surroundings around) {
        return model.all(ServiceTask.class).stream()
                .filter(task -> !task.isCamundaAsyncBefore())
                .filter(task -> around.house()
                        .task(task.getCamundaDelegateExpression())
                        .filter(KnownTask::savePoint)
                        .isPresent())
                .map(task -> new Breach(
                        task.getId(),
                        "has an effect outside and needs a save point of its own; set \"asynchronous before\""));
    }

    /** A refusal must show in the form while it is open, so nothing may be saved before the first task has run. */
    static Stream<Breach> startAnswersAtOnce(Model model, Surroundings around) {
        return model.all(StartEvent.class).stream()
                .filter(start -> Model.form(start).isPresent())
                .flatMap(start -> firstSteps(start, model))
                .filter(node ->
                        node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter() && !(node instanceof ServiceTask))
                .map(node -> new Breach(
                        node.getId(),
                        "lies between a start form and the first task, which must answer at once; take the save"
                                + " point out"));
    }

    private static Stream<FlowNode> firstSteps(StartEvent start, Model model) {
        var seen = new HashSet<FlowNode>();
        var next = new ArrayDeque<FlowNode>();
        next.add(start);
        while (!next.isEmpty()) {
            var node = next.remove();
            if (seen.add(node) && !(node instanceof ServiceTask)) {
                model.outgoing(node).forEach(flow -> next.add(flow.getTarget()));
            }
        }
        return seen.stream();
    }
}
