package io.simdesk.engine.forms;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Guards every start event and user task that has a {@code camunda:formRef}; the engine itself checks nothing of a
 * form. The guard stands where the engine takes a submitted form: only there is known what was sent apart from what the
 * process knew before, and only what people submit passes there. Starts by Java do not, nor do timers, and a task's own
 * listeners come after. A filter in front of the engine would have to read bodies and paths as the engine does, and to
 * check before the engine knows whether the sender may see the form at all; a listener no longer knows what was sent.
 */
@Component
class FormParser extends AbstractBpmnParseListener {

    private final FormGate gate;

    FormParser(FormGate gate) {
        this.gate = gate;
    }

    /** The engine makes the start form's handler last of all, after its listeners have heard of the start event. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        var start = process.getStartFormDefinition();
        if (start != null && start.getCamundaFormDefinitionKey() != null) {
            process.setStartFormHandler(new GuardedStartForm(process.getStartFormHandler(), gate));
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (task.getCamundaFormDefinitionKey() != null) {
            task.setTaskFormHandler(new GuardedTaskForm(task.getTaskFormHandler(), gate));
        }
    }
}
