package io.simdesk.access;

import io.simdesk.engine.WhoseProcess;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Models belong to no customer, instances do: to that of the calling instance, else to that of whoever is signed in,
 * else to that of what the instance is about. The engine has no public interface for this; {@code TenantIdProvider} is
 * its documented extension point.
 */
class CustomerOfInstances implements TenantIdProvider {

    private final ObjectProvider<WhoseProcess> whose;

    CustomerOfInstances(ObjectProvider<WhoseProcess> whose) {
        this.whose = whose;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var around = context.getSuperExecution();
        return around == null ? userOrSubject(context.getVariables()).orElse(null) : around.getTenantId();
    }

    private Optional<String> userOrSubject(Map<String, Object> start) {
        return user().or(() -> whose.orderedStream()
                .flatMap(knows -> knows.customerBy(start).stream())
                .findFirst());
    }

    private static Optional<String> user() {
        return SignedIn.user().flatMap(DeskUser::customer);
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
        return around == null ? user().orElse(null) : around.getTenantId();
    }
}
