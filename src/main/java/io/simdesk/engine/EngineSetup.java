package io.simdesk.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine's settings file cannot say. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parsers;
    private final List<Deployer> gates;
    private final RetrySettings retries;

    EngineSetup(List<BpmnParseListener> parsers, List<Deployer> gates, RetrySettings retries) {
        this.parsers = parsers;
        this.gates = gates;
        this.retries = retries;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new LeanHistory()));
        engine.setCustomPostBPMNParseListeners(with(parsers, engine.getCustomPostBPMNParseListeners()));
        engine.setFailedJobRetryTimeCycle(retries.cycle());
        engine.setDefaultNumberOfRetries(retries.attempts());
        engine.setFailedJobCommandFactory(new PatientRetries());
        engine.setCustomPreDeployers(with(gates, engine.getCustomPreDeployers()));
    }

    private static <T> List<T> with(List<T> ours, @Nullable List<T> others) {
        var all = new ArrayList<>(ours);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
