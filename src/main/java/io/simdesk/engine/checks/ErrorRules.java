package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Errors that are thrown are caught, and those that are caught are thrown. */
final class ErrorRules {

    private ErrorRules() {}

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
            return Catchers.of(model, event).anyMatch(catcher -> Catchers.catches(catcher, code))
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
        var watched = Catchers.watchedBy(catcher);
        var byTasks = model.all(ServiceTask.class).stream()
                .filter(task -> Catchers.isWithin(task, watched))
                .flatMap(task -> house.task(task.getCamundaDelegateExpression()).stream())
                .flatMap(task -> Stream.concat(task.errors().stream(), Stream.of(House.TECHNICAL_FAILURE)));
        var byEnds = model.all(EndEvent.class).stream()
                .filter(end -> Catchers.isWithin(end, watched))
                .flatMap(end -> Model.definition(end, ErrorEventDefinition.class).stream())
                .flatMap(thrown -> Optional.ofNullable(thrown.getError()).stream())
                .map(Error::getErrorCode);
        return Stream.concat(byTasks, byEnds).collect(Collectors.toSet());
    }
}
