package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Starts processes for their Java faces. */
@Component
public class ProcessStart {

    private final RuntimeService runtime;

    ProcessStart(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Runs a new instance up to its first save point.
     *
     * @param answers what a start form would have asked and the model branches on
     * @param asides what only the first step must see; not kept
     */
    public ProcessInstance start(String key, Map<String, ?> answers, Map<String, String> asides) throws Refusal {
        var instance = runtime.createProcessInstanceByKey(key);
        answers.forEach(instance::setVariable);
        asides.forEach((name, value) -> instance.setVariable(name, Variables.stringValue(value, true)));
        try {
            return instance.execute();
        } catch (SubmissionRefused e) {
            throw e.refusal();
        }
    }
}
