package io.simdesk.access;

import io.simdesk.access.NewUsers.NewUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Camunda's setup page is shut, so the settings name the first administrator; later starts need no name. */
@Component
@Order(20)
class FirstAdmin implements ApplicationRunner {

    private final StartLock lock;
    private final NewUsers users;
    private final AccessSettings.FirstAdmin wanted;

    FirstAdmin(StartLock lock, NewUsers users, AccessSettings settings) {
        this.lock = lock;
        this.users = users;
        this.wanted = settings.firstAdmin();
    }

    @Override
    public void run(ApplicationArguments none) {
        if (!wanted.id().isBlank() && !wanted.password().isBlank()) {
            lock.alone(this::make);
        }
    }

    private void make() {
        if (users.isEmpty(Groups.ADMIN)) {
            users.make(new NewUser(wanted.id(), "", "", wanted.email(), wanted.password(), Groups.ADMIN));
        }
    }
}
