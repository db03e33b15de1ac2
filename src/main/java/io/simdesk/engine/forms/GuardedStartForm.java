package io.simdesk.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A start form whose rules are checked before the engine takes what was sent. */
record GuardedStartForm(StartFormHandler form, FormGate gate) implements StartFormHandler {

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        var start = (DelegateExecution) scope;
        var deployed =
                start.getProcessEngineServices().getFormService().getDeployedStartForm(start.getProcessDefinitionId());
        gate.check(deployed, Submission.of(sent, start.getVariables()));
        form.submitFormVariables(sent, scope);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity process) {
        return form.createStartFormData(process);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        form.parseConfiguration(element, deployment, process, parse);
    }
}
