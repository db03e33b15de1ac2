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

    private final UserTaskParser userTasks;

    EngineSetup(UserTaskParser userTasks) {
        this.userTasks = userTasks;
    }

    private static List<BpmnParseListener> with(BpmnParseListener ours, @Nullable List<BpmnParseListener> others) {
        var all = new ArrayList<BpmnParseListener>(List.of(ours));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new LeanHistory()));
        engine.setCustomPostBPMNParseListeners(with(userTasks, engine.getCustomPostBPMNParseListeners()));
    }
}
