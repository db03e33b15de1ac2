package io.simdesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine's settings file cannot say. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parsers;
    private final RetrySettings retries;

    EngineSetup(List<BpmnParseListener> parsers, RetrySettings retries) {
        this.parsers = parsers;
        this.retries = retries;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new LeanHistory()));
        engine.setCustomPostBPMNParseListeners(with(parsers, engine.getCustomPostBPMNParseListeners()));
        engine.setFailedJobRetryTimeCycle(retries.cycle());
        engine.setDefaultNumberOfRetries(retries.attempts());
        engine.setFailedJobCommandFactory(new PatientRetries());
    }

    private static List<BpmnParseListener> with(
            List<BpmnParseListener> ours, @Nullable List<BpmnParseListener> others) {
        var all = new ArrayList<>(ours);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
