package io.simdesk.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestComponent;

/** Watches which elements and flows of each model are taken. */
@TestComponent
public class PathCoverage extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(PathCoverage.class);

    private static final Path REPORTS = Path.of("target", "path-coverage");

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<BpmnParseListener>(List.of(new Watch()));
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).ifPresent(listeners::addAll);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** Reports how much of a model its tests take, and fails with the names of what none takes. */
    public void assertAllTakenOf(String model) {
        var drawn = drawnIn(Path.of("processes", model + ".bpmn"));
        var left = new TreeSet<>(drawn);
        left.removeAll(taken.getOrDefault(model, Set.of()));
        report(model, drawn, left);
        assertThat(left)
                .as("elements and flows of " + model + " that no test takes")
                .isEmpty();
    }

    /** In the log and in {@code target/path-coverage}, a line for each that is left. */
    private static void report(String model, Set<String> drawn, Set<String> left) {
        var summary =
                "%s: %d of %d elements and flows taken".formatted(model, drawn.size() - left.size(), drawn.size());
        LOG.info(summary);
        try {
            var lines = Stream.concat(Stream.of(summary), left.stream().map(id -> "not taken: " + id));
            Files.createDirectories(REPORTS);
            Files.write(REPORTS.resolve(model + ".txt"), lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of the model as it is today: tests also run older and edited ones under the same key. The engine takes no flow
     * behind an event-based gateway; the events there say which way it went.
     */
    private static Set<String> drawnIn(Path model) {
        return Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(FlowElement.class).stream()
                .filter(element ->
                        !(element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway))
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
    }

    private class Watch extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            watch(process, process.getKey());
        }

        private void watch(ScopeImpl scope, String model) {
            for (var activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_START, note(model, activity.getId()));
                for (var flow : activity.getOutgoingTransitions()) {
                    ((TransitionImpl) flow).addListener(ExecutionListener.EVENTNAME_TAKE, note(model, flow.getId()));
                }
                watch(activity, model);
            }
        }

        private ExecutionListener note(String model, String id) {
            return execution -> taken.computeIfAbsent(model, key -> ConcurrentHashMap.newKeySet())
                    .add(id);
        }
    }
}
