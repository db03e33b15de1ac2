package io.simdesk.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Users, groups and customers as the engine's identity service has them; Camunda Admin manages them. */
@Component
class Users {

    private final IdentityService identity;

    Users(IdentityService identity) {
        this.identity = identity;
    }

    boolean hasPassword(String id, String password) {
        return identity.checkPassword(id, password);
    }

    Optional<DeskUser> find(String id) {
        return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult())
                .map(this::withGroupsAndCustomers);
    }

    private DeskUser withGroupsAndCustomers(User user) {
        var groups = identity.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .toList();
        var own = new DeskUser(user.getId(), name(user), text(user.getEmail()), groups, List.of());
        return new DeskUser(own.id(), own.name(), own.email(), groups, customers(own));
    }

    private List<String> customers(DeskUser user) {
        var query = identity.createTenantQuery();
        var seen = user.isStaff() ? query : query.userMember(user.id()).includingGroupsOfUser(true);
        return seen.list().stream().map(Tenant::getId).toList();
    }

    private static String name(User user) {
        var name = Stream.of(text(user.getFirstName()), text(user.getLastName()))
                .filter(part -> !part.isBlank())
                .toList();
        return name.isEmpty() ? user.getId() : String.join(" ", name);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
