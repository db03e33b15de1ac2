package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What models run is what the house offers; whoever could write code into a model could do anything. */
final class TaskRules {

    private static final Set<String> KINDS = Set.of(
            "serviceTask",
            "userTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway");
    private static final Set<String> ATTRIBUTES = Set.of(
            "assignee",
            "asyncAfter",
            "asyncBefore",
            "calledElementBinding",
            "candidateGroups",
            "candidateStarterGroups",
            "delegateExpression",
            "dueDate",
            "errorCodeVariable",
            "event",
            "exclusive",
            "followUpDate",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "isStartableInTasklist",
            "jobPriority",
            "modelerTemplate",
            "modelerTemplateIcon",
            "modelerTemplateVersion",
            "priority",
            "versionTag");
    private static final Set<String> EXTENSIONS = Set.of(
            "executionListener",
            "failedJobRetryTimeCycle",
            "in",
            "inputOutput",
            "inputParameter",
            "out",
            "properties",
            "property");

    private TaskRules() {}

    static Stream<Breach> kinds(Model model, Surroundings around) {
        return model.nodes()
                .filter(node -> !KINDS.contains(Model.kindOf(node)))
                .map(node -> new Breach(
                        node.getId(),
                        "a " + Model.kindOf(node) + " is not among what the house runs; use a service task from a"
                                + " template, or a user task"));
    }

    static Stream<Breach> delegates(Model model, Surroundings around) {
        return model.all(ServiceTask.class).stream().flatMap(task -> delegate(task, around.house()));
    }

    private static Stream<Breach> delegate(ServiceTask task, House house) {
        var known = house.task(task.getCamundaDelegateExpression());
        if (known.isEmpty()) {
            return Stream.of(new Breach(
                    task.getId(),
                    "runs none of the tasks that there are; choose a template, which sets its delegate expression"));
        }
        return known.filter(wanted -> !wanted.isNamed(task.getId(), Model.nameOf(task))).stream()
                .map(wanted -> new Breach(
                        task.getId(),
                        "must have the id " + wanted.id() + " and the label \"" + wanted.label()
                                + "\", as its delegate"));
    }

    /** No class, script, connector or foreign listener, wherever the engine would take one. */
    static Stream<Breach> noCode(Model model, Surroundings around) {
        return Markup.all(model.markup()).flatMap(element -> foreign(element, around.house()));
    }

    private static Stream<Breach> foreign(Element element, House house) {
        var attributes = Markup.attributes(element)
                .filter(Markup::isCamunda)
                .filter(attribute -> !ATTRIBUTES.contains(attribute.getLocalName()))
                .map(TaskRules::notAllowed);
        var ownText = Stream.of(element)
                .filter(part -> Markup.isCamunda(part) ? !isAllowed(part, house) : isScript(part))
                .map(TaskRules::notAllowed);
        return Stream.concat(attributes, ownText);
    }

    private static boolean isAllowed(Element extension, House house) {
        if (!"executionListener".equals(extension.getLocalName())) {
            return EXTENSIONS.contains(extension.getLocalName());
        }
        var listener = extension.getAttribute("delegateExpression");
        var isOwn = listener.equals("${" + Markup.idOf(extension) + "Delegate}");
        return house.task(listener).filter(task -> isOwn || task.anyName()).isPresent()
                && !extension.hasAttribute("class")
                && !extension.hasAttribute("expression");
    }

    private static boolean isScript(Element element) {
        return "script".equals(element.getLocalName());
    }

    private static Breach notAllowed(Node part) {
        return new Breach(
                Markup.idOf(part),
                "carries " + part.getNodeName() + ", which models may not; take it out, or use a task's template");
    }
}
