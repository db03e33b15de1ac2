package io.simdesk.access;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who signed in, as the identity service knew them at that moment.
 *
 * @param id the user id
 * @param name first and last name; the id where there is none
 * @param email where they are reached; may be empty
 * @param groups ids, see {@link Groups}
 * @param customers the ids of the customers (tenants) they see: one for a fleet manager, all of them for staff
 */
public record DeskUser(String id, String name, String email, List<String> groups, List<String> customers)
        implements AuthenticatedPrincipal, Serializable {

    public DeskUser {
        groups = List.copyOf(groups);
        customers = List.copyOf(customers);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean isStaff() {
        return Groups.STAFF.stream().anyMatch(this::isIn);
    }

    /** The customer this user acts for; staff act for none. */
    public Optional<String> customer() {
        return isStaff() ? Optional.empty() : customers.stream().findFirst();
    }

    /** A user of two customers or none would make instances that everybody sees, so such a user stays outside. */
    boolean mayEnter() {
        return isStaff() || customers.size() == 1;
    }

    @Override
    public String getName() {
        return id;
    }
}
