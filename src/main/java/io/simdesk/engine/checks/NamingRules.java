package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A model says what it is, and what every part of it is. */
final class NamingRules {

    private static final String LIFE = "P\\d+[DWMY]";

    private NamingRules() {}

    static Stream<Breach> processId(Model model, Surroundings around) {
        return model.all(Process.class).stream()
                .filter(process -> !(process.getId() + ".bpmn").equals(model.file()))
                .map(process ->
                        new Breach(process.getId(), "a process is named as its file; name one of them as the other"));
    }

    static Stream<Breach> versionTag(Model model, Surroundings around) {
        return Stream.of(model.process())
                .filter(process -> Optional.ofNullable(process.getCamundaVersionTag())
                        .orElse("")
                        .isBlank())
                .map(process -> new Breach(process.getId(), "has no version tag; give it one, for example 1.1.0"));
    }

    static Stream<Breach> historyTimeToLive(Model model, Surroundings around) {
        return Stream.of(model.process())
                .filter(process -> !Optional.ofNullable(process.getCamundaHistoryTimeToLiveString())
                        .orElse("")
                        .matches(LIFE))
                .map(process -> new Breach(
                        process.getId(), "says not how long its history is kept; set a history time to live of P180D"));
    }

    static Stream<Breach> labels(Model model, Surroundings around) {
        var nodes = model.nodes()
                .filter(node -> !(node instanceof Gateway) || model.branches(node))
                .filter(node -> Model.nameOf(node).isEmpty())
                .map(node -> new Breach(node.getId(), "has no label; say in a word or two what it is"));
        var flows = model.all(SequenceFlow.class).stream()
                .filter(flow -> decides(flow.getSource()) && model.branches(flow.getSource()))
                .filter(flow -> Model.nameOf(flow).isEmpty())
                .map(flow -> new Breach(flow.getId(), "leaves a gateway without a label; say which answer leads here"));
        return Stream.concat(nodes, flows);
    }

    static Stream<Breach> defaultFlow(Model model, Surroundings around) {
        return model.nodes()
                .filter(NamingRules::decides)
                .filter(model::branches)
                .flatMap(gateway -> ways(gateway, model));
    }

    private static Stream<Breach> ways(FlowNode gateway, Model model) {
        var standard = gateway.getAttributeValue("default");
        if (standard == null) {
            return Stream.of(new Breach(
                    gateway.getId(), "has no default flow; choose which way is taken when no condition holds"));
        }
        return model.outgoing(gateway).stream()
                .filter(flow -> flow.getId().equals(standard) == (flow.getConditionExpression() != null))
                .map(flow -> new Breach(
                        flow.getId(),
                        flow.getId().equals(standard)
                                ? "is the default flow and must have no condition"
                                : "has no condition; give it one, or make it the default flow"));
    }

    private static boolean decides(FlowNode node) {
        return node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
    }
}
