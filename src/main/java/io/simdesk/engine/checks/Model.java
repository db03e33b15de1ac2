package io.simdesk.engine.checks;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;

/**
 * A model as the rules look at it.
 *
 * @param file its name
 * @param markup the same file as plain XML, with what the model's own interface does not know
 */
public record Model(String file, BpmnModelInstance bpmn, Element markup) {

    /** @throws RuntimeException when it is no BPMN */
    public static Model read(String file, byte[] content) {
        return new Model(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), Markup.read(content));
    }

    public boolean shows(String form) {
        return nodes().flatMap(node -> form(node).stream()).anyMatch(form::equals);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class).stream();
    }

    /** Read from the flows themselves, as the engine does. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }

    Stream<FlowNode> before(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getTarget()))
                .map(SequenceFlow::getSource);
    }

    boolean branches(FlowNode node) {
        return outgoing(node).size() > 1;
    }

    /** The form that a start event or a user task shows. */
    static Optional<String> form(FlowNode node) {
        if (node instanceof StartEvent start) {
            return Optional.ofNullable(start.getCamundaFormRef());
        }
        return node instanceof UserTask task ? Optional.ofNullable(task.getCamundaFormRef()) : Optional.empty();
    }

    static <T extends EventDefinition> Optional<T> definition(ModelElementInstance event, Class<T> type) {
        Collection<EventDefinition> definitions = List.of();
        if (event instanceof CatchEvent caught) {
            definitions = caught.getEventDefinitions();
        } else if (event instanceof ThrowEvent thrown) {
            definitions = thrown.getEventDefinitions();
        }
        return definitions.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    static String nameOf(FlowElement element) {
        return Optional.ofNullable(element.getName()).orElse("").strip();
    }

    static String kindOf(BaseElement element) {
        return element.getElementType().getTypeName();
    }
}
