package io.simdesk.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** What the engine's settings file cannot say. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final UserTaskParser userTasks;

    EngineSetup(UserTaskParser userTasks) {
        this.userTasks = userTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new LeanHistory()));
        engine.setCustomPostBPMNParseListeners(List.of(userTasks));
    }
}
