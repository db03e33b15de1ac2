package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.access.Groups;
import java.util.Arrays;
import java.util.List;

/** One entry of the menu; its text is {@code frame.menu.<key>} of the bundle {@code portal}. */
public enum NavigationLink {
    FLEET("fleet", "/fleet", Groups.FLEET_MANAGER),
    ORDERS("orders", "/orders", Groups.FLEET_MANAGER),
    BULK("bulk", "/bulk", Groups.FLEET_MANAGER),
    DESK("desk", "/desk", Groups.BACK_OFFICE, Groups.ADMIN),
    TASKS("tasks", "/camunda/app/tasklist/default/", Groups.FLEET_MANAGER, Groups.BACK_OFFICE),
    IMPORT("import", "/import", Groups.ADMIN),
    DESIGNER("designer", "/designer", Groups.DESIGNER, Groups.ADMIN),
    COCKPIT("cockpit", "/camunda/app/cockpit/default/", Groups.BACK_OFFICE, Groups.DESIGNER, Groups.ADMIN),
    ADMIN("admin", "/camunda/app/admin/default/", Groups.ADMIN);

    private final String key;
    private final String address;
    private final List<String> groups;

    NavigationLink(String key, String address, String... groups) {
        this.key = key;
        this.address = address;
        this.groups = List.of(groups);
    }

    public String key() {
        return key;
    }

    public String address() {
        return address;
    }

    static List<NavigationLink> of(DeskUser user) {
        return Arrays.stream(values())
                .filter(link -> link.groups.stream().anyMatch(user::isIn))
                .toList();
    }
}
