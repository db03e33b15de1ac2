package io.simdesk.access;

import io.simdesk.access.NewUsers.NewUser;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody for each part in the demo, with a password everybody knows; never outside the demo. */
@Component
@Profile("demo")
@Order(20)
public class DemoUsers implements ApplicationRunner {

    public static final String PASSWORD = "demo";

    private static final List<NewUser> USERS = List.of(
            user("fleet-a", "Amélie", "Laurent", Groups.FLEET_MANAGER),
            user("fleet-b", "Bram", "Peeters", Groups.FLEET_MANAGER),
            user("backoffice", "Brigitte", "Maes", Groups.BACK_OFFICE),
            user("designer", "Dirk", "Janssens", Groups.DESIGNER),
            user("admin", "Ada", "Claes", Groups.ADMIN));

    private final StartLock lock;
    private final NewUsers users;

    DemoUsers(StartLock lock, NewUsers users) {
        this.lock = lock;
        this.users = users;
    }

    /** User ids, for the hint on the sign-in page. */
    public List<String> ids() {
        return USERS.stream().map(NewUser::id).toList();
    }

    @Override
    public void run(ApplicationArguments none) {
        lock.alone(this::make);
    }

    private void make() {
        USERS.forEach(users::make);
        users.makeCustomer("customer-a", "Alpina Logistics SA");
        users.makeManager("customer-a", "fleet-a");
        users.makeCustomer("customer-b", "Boreal Consulting BV");
        users.makeManager("customer-b", "fleet-b");
    }

    private static NewUser user(String id, String firstName, String lastName, String group) {
        return new NewUser(id, firstName, lastName, id + "@example.com", PASSWORD, group);
    }
}
