package io.simdesk.access;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/**
 * Models belong to no customer, instances do: to that of the calling instance, else to that of whoever is signed in.
 * The engine has no public interface for this; {@code TenantIdProvider} is its documented extension point.
 */
class CustomerOfInstances implements TenantIdProvider {

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return customer(context.getSuperExecution());
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return customer(context.getSuperExecution());
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return customer(context.getExecution());
    }

    private static @Nullable String customer(@Nullable DelegateExecution around) {
        return around == null ? SignedIn.user().flatMap(DeskUser::customer).orElse(null) : around.getTenantId();
    }
}
