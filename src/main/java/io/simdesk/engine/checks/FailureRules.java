package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whatever fails is caught by somebody. */
final class FailureRules {

    private FailureRules() {}

    static Stream<Breach> failuresAreCaught(Model model, Surroundings around) {
        return model.all(ServiceTask.class).stream()
                .filter(task -> runsInAJob(task, model, new HashSet<>()))
                .filter(task -> catchers(model, task).noneMatch(FailureRules::catchesAll))
                .map(task -> new Breach(
                        task.getId(),
                        "may fail and nobody takes over; put an error event without a code on it or on what is"
                                + " around it, leading to a task of the desk"));
    }

    /** Without a job somebody waits for the answer: what fails shows in their form. */
    private static boolean runsInAJob(FlowNode node, Model model, Set<FlowNode> seen) {
        if (node.isCamundaAsyncBefore() || isEventPart(node)) {
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

    private static boolean isEventPart(ModelElementInstance scope) {
        return scope instanceof SubProcess part && part.triggeredByEvent();
    }

    static Stream<Breach> errorsAreKnown(Model model, Surroundings around) {
        return model.all(ErrorEventDefinition.class).stream()
                .flatMap(definition -> check(definition, model, around.house()).stream());
    }

    private static Optional<Breach> check(ErrorEventDefinition definition, Model model, House house) {
        var event = (FlowNode) definition.getParentElement();
        var named = Optional.ofNullable(definition.getAttributeValue("errorRef"));
        if (named.isEmpty()) {
            return event instanceof EndEvent
                    ? Optional.of(new Breach(event.getId(), "throws an error without saying which; choose one"))
                    : Optional.empty();
        }
        var code = Optional.ofNullable(definition.getError())
                .map(Error::getErrorCode)
                .orElse("");
        if (code.isBlank()) {
            return Optional.of(new Breach(
                    event.getId(), "refers to the error " + named.get() + ", which is not there or has no code"));
        }
        if (event instanceof EndEvent) {
            return catchers(model, event).anyMatch(catcher -> catches(catcher, code))
                    ? Optional.empty()
                    : Optional.of(new Breach(event.getId(), "throws " + code + " and nobody catches it"));
        }
        return thrownBelow(model, event, house).contains(code)
                ? Optional.empty()
                : Optional.of(new Breach(
                        event.getId(), "catches " + code + ", which nothing there throws; see the tasks' templates"));
    }

    /** What the tasks and end events may throw that this event watches. */
    private static Set<String> thrownBelow(Model model, FlowNode catcher, House house) {
        var watched = watchedBy(catcher);
        var byTasks = model.all(ServiceTask.class).stream()
                .filter(task -> isWithin(task, watched))
                .flatMap(task -> house.task(task.getCamundaDelegateExpression()).stream())
                .flatMap(task -> Stream.concat(task.errors().stream(), Stream.of(House.TECHNICAL_FAILURE)));
        var byEnds = model.all(EndEvent.class).stream()
                .filter(end -> isWithin(end, watched))
                .flatMap(end -> Model.definition(end, ErrorEventDefinition.class).stream())
                .flatMap(thrown -> Optional.ofNullable(thrown.getError()).stream())
                .map(Error::getErrorCode);
        return Stream.concat(byTasks, byEnds).collect(Collectors.toSet());
    }

    private static ModelElementInstance watchedBy(FlowNode catcher) {
        return catcher instanceof BoundaryEvent boundary
                ? boundary.getAttachedTo()
                : catcher.getParentElement().getParentElement();
    }

    /** The error events that an error thrown here reaches. */
    private static Stream<FlowNode> catchers(Model model, FlowNode from) {
        return model.nodes()
                .filter(node -> node instanceof BoundaryEvent || isEventPart(node.getParentElement()))
                .filter(node -> !(node instanceof EndEvent))
                .filter(node ->
                        Model.definition(node, ErrorEventDefinition.class).isPresent())
                .filter(node -> isWithin(from, watchedBy(node)))
                .filter(node -> !isWithin(from, node.getParentElement()) || node instanceof BoundaryEvent);
    }

    private static boolean isWithin(ModelElementInstance element, ModelElementInstance scope) {
        for (var here = element; here != null; here = here.getParentElement()) {
            if (here.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    private static boolean catchesAll(FlowNode catcher) {
        return Model.definition(catcher, ErrorEventDefinition.class)
                .filter(definition -> definition.getAttributeValue("errorRef") == null)
                .isPresent();
    }

    private static boolean catches(FlowNode catcher, String code) {
        return catchesAll(catcher)
                || Model.definition(catcher, ErrorEventDefinition.class)
                        .map(ErrorEventDefinition::getError)
                        .filter(error -> code.equals(error.getErrorCode()))
                        .isPresent();
    }
}
