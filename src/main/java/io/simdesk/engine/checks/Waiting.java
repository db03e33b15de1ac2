package io.simdesk.engine.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Where orders may wait in a model. */
final class Waiting {

    private static final Set<String> KINDS =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "callActivity");

    private Waiting() {}

    static Set<String> in(Model model) {
        return model.nodes()
                .filter(node -> KINDS.contains(Model.kindOf(node)) || node.isCamundaAsyncBefore())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }
}
