package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import io.simdesk.message.Purpose;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;

/** What a model refers to is there. */
final class ReferenceRules {

    /** Mails that carry no code and say nothing that may be untrue. */
    private static final Set<String> FREE_TO_SEND = Stream.of(
                    Purpose.RENEWAL_RECEIVED, Purpose.RENEWAL_LATE, Purpose.ESIM_CONFIRMED, Purpose.ESIM_NOT_INSTALLED)
            .map(Purpose::name)
            .collect(Collectors.toSet());

    private ReferenceRules() {}

    static Stream<Breach> messages(Model model, Surroundings around) {
        var events = model.all(MessageEventDefinition.class).stream()
                .flatMap(event -> message((FlowNode) event.getParentElement(), event.getMessage(), around));
        var tasks = model.all(ReceiveTask.class).stream().flatMap(task -> message(task, task.getMessage(), around));
        return Stream.concat(events, tasks);
    }

    private static Stream<Breach> message(FlowNode node, @Nullable Message message, Surroundings around) {
        var name = Optional.ofNullable(message).map(Message::getName).orElse("");
        return around.house().messages().contains(name)
                ? Stream.empty()
                : Stream.of(new Breach(
                        node.getId(),
                        "waits for the message \"" + name + "\", which nobody sends; choose one that there is"));
    }

    static Stream<Breach> calledProcesses(Model model, Surroundings around) {
        return model.all(CallActivity.class).stream()
                .filter(call -> !around.processes().test(String.valueOf(call.getCalledElement())))
                .map(call -> new Breach(
                        call.getId(), "calls the process " + call.getCalledElement() + ", which is not there"));
    }

    static Stream<Breach> groups(Model model, Surroundings around) {
        var starters = Stream.of(model.process())
                .flatMap(
                        process -> groups(process.getId(), process.getCamundaCandidateStarterGroups(), around.house()));
        var workers = model.all(UserTask.class).stream()
                .flatMap(task -> groups(task.getId(), task.getCamundaCandidateGroups(), around.house()));
        return Stream.concat(starters, workers);
    }

    private static Stream<Breach> groups(String element, @Nullable String groups, House house) {
        return Stream.of(Optional.ofNullable(groups).orElse("").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty() && !house.groups().contains(group))
                .map(group -> new Breach(
                        element,
                        "is for the group " + group + ", which is not there; the groups are "
                                + String.join(
                                        ", ", house.groups().stream().sorted().toList())));
    }

    static Stream<Breach> forms(Model model, Surroundings around) {
        return model.nodes()
                .filter(node -> node instanceof UserTask || node instanceof StartEvent)
                .flatMap(node -> form(node, model, around));
    }

    private static Stream<Breach> form(FlowNode node, Model model, Surroundings around) {
        var name = Model.form(node);
        if (name.isEmpty()) {
            return Stream.empty();
        }
        if (!"latest".equals(binding(node))) {
            return Stream.of(new Breach(node.getId(), "must bind its form as latest, so that a change of it is seen"));
        }
        var form = around.forms().apply(name.get());
        if (form.isEmpty()) {
            return Stream.of(new Breach(node.getId(), "shows the form " + name.get() + ", which is not there"));
        }
        var known = new HashSet<>(around.house().variables());
        known.addAll(ExpressionRules.asked(model));
        return FormFile.inputs(form.get())
                .filter(input -> !FormFile.isShownOnly(input))
                .map(input -> input.path("key").asText())
                .filter(key -> !known.contains(key))
                .map(key -> new Breach(
                        node.getId(),
                        "asks " + key + " in its form, and neither the process nor a condition reads the answer"));
    }

    private static String binding(FlowNode node) {
        var binding = node instanceof StartEvent start
                ? start.getCamundaFormRefBinding()
                : ((UserTask) node).getCamundaFormRefBinding();
        return Optional.ofNullable(binding).orElse("");
    }

    static Stream<Breach> mails(Model model, Surroundings around) {
        return Markup.all(model.markup())
                .filter(element -> "inputParameter".equals(element.getLocalName()))
                .filter(element -> "mailTemplate".equals(element.getAttribute("name")))
                .filter(element -> !FREE_TO_SEND.contains(Markup.text(element)))
                .map(element -> new Breach(
                        Markup.idOf(element),
                        "writes the mail \"" + Markup.text(element)
                                + "\", which there is not or which carries a code"));
    }

    static Stream<Breach> drawn(Model model, Surroundings around) {
        var drawn = new HashSet<String>();
        model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getAttributeValue("bpmnElement")));
        model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getAttributeValue("bpmnElement")));
        Set<String> there = new HashSet<>();
        model.nodes().forEach(node -> there.add(node.getId()));
        model.all(SequenceFlow.class).forEach(flow -> there.add(flow.getId()));
        return there.stream()
                .filter(id -> !drawn.contains(id))
                .sorted()
                .map(id -> new Breach(id, "is not drawn, so nobody sees it; draw it in the Modeler"));
    }

    /** Orders that wait follow the ids: a step may go, but it must not come back under another id. */
    static Stream<Breach> idsStay(Model model, Surroundings around) {
        return around.released().of(model.process().getId()).stream()
                .flatMap(
                        before -> before.waiting().stream().sorted().flatMap(id -> renamed(id, before.model(), model)));
    }

    private static Stream<Breach> renamed(String id, Model before, Model now) {
        if (now.bpmn().getModelElementById(id) != null
                || !(before.bpmn().getModelElementById(id) instanceof FlowNode old)) {
            return Stream.empty();
        }
        return now.nodes()
                .filter(node -> Model.kindOf(node).equals(Model.kindOf(old)))
                .filter(node -> isSame(old, node))
                .filter(node -> before.bpmn().getModelElementById(node.getId()) == null)
                .map(node ->
                        new Breach(node.getId(), "was " + id + " before, and orders wait there; give it back its id"));
    }

    private static boolean isSame(FlowNode old, FlowNode node) {
        return Model.nameOf(old).equals(Model.nameOf(node))
                || Model.form(old).isPresent() && Model.form(old).equals(Model.form(node));
    }
}
