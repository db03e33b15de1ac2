package io.simdesk.access;

import io.simdesk.engine.WhoseProcess;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives every new instance the customer it belongs to. */
@Component
class CustomerPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<WhoseProcess> whose;

    CustomerPlugin(ObjectProvider<WhoseProcess> whose) {
        this.whose = whose;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new CustomerOfInstances(whose));
    }
}
