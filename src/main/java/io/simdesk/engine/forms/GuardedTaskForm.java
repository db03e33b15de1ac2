package io.simdesk.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A task's form whose rules are checked before the engine takes what was sent. */
record GuardedTaskForm(TaskFormHandler form, FormGate gate) implements TaskFormHandler {

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        var task = (DelegateTask) scope;
        var deployed = task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId());
        gate.check(deployed, Submission.of(sent, task.getVariables()));
        form.submitFormVariables(sent, scope);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return form.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        form.parseConfiguration(element, deployment, process, parse);
    }
}
