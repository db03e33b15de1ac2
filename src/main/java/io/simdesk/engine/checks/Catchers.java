package io.simdesk.engine.checks;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which error events an error reaches. */
final class Catchers {

    private Catchers() {}

    /** The error events that an error thrown here reaches. */
    static Stream<FlowNode> of(Model model, FlowNode from) {
        return model.nodes()
                .filter(node -> node instanceof BoundaryEvent || isEventPart(node.getParentElement()))
                .filter(node -> !(node instanceof EndEvent))
                .filter(node ->
                        Model.definition(node, ErrorEventDefinition.class).isPresent())
                .filter(node -> isWithin(from, watchedBy(node)))
                .filter(node -> !isWithin(from, node.getParentElement()) || node instanceof BoundaryEvent);
    }

    static ModelElementInstance watchedBy(FlowNode catcher) {
        return catcher instanceof BoundaryEvent boundary
                ? boundary.getAttachedTo()
                : catcher.getParentElement().getParentElement();
    }

    static boolean isEventPart(ModelElementInstance scope) {
        return scope instanceof SubProcess part && part.triggeredByEvent();
    }

    static boolean isWithin(ModelElementInstance element, ModelElementInstance scope) {
        for (var here = element; here != null; here = here.getParentElement()) {
            if (here.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    static boolean catchesAll(FlowNode catcher) {
        return Model.definition(catcher, ErrorEventDefinition.class)
                .filter(definition -> definition.getAttributeValue("errorRef") == null)
                .isPresent();
    }

    static boolean catches(FlowNode catcher, String code) {
        return catchesAll(catcher)
                || Model.definition(catcher, ErrorEventDefinition.class)
                        .map(ErrorEventDefinition::getError)
                        .filter(error -> code.equals(error.getErrorCode()))
                        .isPresent();
    }
}
