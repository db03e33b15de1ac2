package io.simdesk.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Makes users and customers in the identity service where they are missing. */
@Component
class NewUsers {

    private final IdentityService identity;

    NewUsers(IdentityService identity) {
        this.identity = identity;
    }

    /** One user to be made, in one group. */
    record NewUser(String id, String firstName, String lastName, String email, String password, String group) {}

    boolean isEmpty(String group) {
        return identity.createUserQuery().memberOfGroup(group).count() == 0;
    }

    void make(NewUser wanted) {
        if (identity.createUserQuery().userId(wanted.id()).count() > 0) {
            return;
        }
        var user = identity.newUser(wanted.id());
        user.setFirstName(wanted.firstName());
        user.setLastName(wanted.lastName());
        user.setEmail(wanted.email());
        user.setPassword(wanted.password());
        identity.saveUser(user);
        identity.createMembership(wanted.id(), wanted.group());
    }

    /** The ids of those that are there. */
    Set<String> customers() {
        return identity.createTenantQuery().list().stream().map(Tenant::getId).collect(Collectors.toSet());
    }

    void makeCustomer(String id, String name) {
        if (identity.createTenantQuery().tenantId(id).count() > 0) {
            return;
        }
        var tenant = identity.newTenant(id);
        tenant.setName(name);
        identity.saveTenant(tenant);
    }

    void makeManager(String customer, String user) {
        if (identity.createTenantQuery().tenantId(customer).userMember(user).count() == 0) {
            identity.createTenantUserMembership(customer, user);
        }
    }
}
