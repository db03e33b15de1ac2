package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.access.Groups;
import java.util.List;

/** One card of the home page; its texts are {@code home.<key>.title} and {@code .text} of the bundle {@code pages}. */
enum HomeLink {
    FLEET("fleet", "/fleet", Groups.FLEET_MANAGER),
    ORDERS("orders", "/orders", Groups.FLEET_MANAGER),
    BULK("bulk", "/bulk", Groups.FLEET_MANAGER),
    RENEW("renew", tasklist("?processStart=sim-renewal"), Groups.FLEET_MANAGER),
    ESIM("esim", tasklist("?processStart=esim-issuance"), Groups.FLEET_MANAGER),
    MY_TASKS("tasks", tasklist(""), Groups.FLEET_MANAGER),
    DESK("desk", "/desk", Groups.BACK_OFFICE, Groups.ADMIN),
    COCKPIT("cockpit", "/camunda/app/cockpit/default/", Groups.BACK_OFFICE, Groups.DESIGNER, Groups.ADMIN),
    ADMIN("admin", "/camunda/app/admin/default/", Groups.ADMIN),
    MAIL_BOX("mailbox", "/demo/mailbox");

    private final String key;
    private final String address;
    private final List<String> groups;

    HomeLink(String key, String address, String... groups) {
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

    boolean isFor(DeskUser user) {
        return groups.isEmpty() || groups.stream().anyMatch(user::isIn);
    }

    private static String tasklist(String place) {
        return "/camunda/app/tasklist/default/#/" + place;
    }
}
