package io.simdesk.story;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import org.springframework.core.env.Environment;

/** Everybody who comes to the demo's doors. */
public class People {

    private final Environment environment;

    People(Environment environment) {
        this.environment = environment;
    }

    /** Signs in with the form and opens Tasklist. */
    Tasklist inTasklist(String user) {
        return inTasklist(user, "en");
    }

    Tasklist inTasklist(String user, String language) {
        return inTasklist(port(), user, language);
    }

    /** Signs in at the node that listens on this port. */
    public static Tasklist inTasklist(int port, String user, String language) {
        var visitor = new Visitor(port).speaking(language).signIn(user, DemoUsers.PASSWORD);
        visitor.page("/camunda/app/tasklist/default/");
        return new Tasklist(visitor);
    }

    /** A customer's system, which signs in with each call. */
    Visitor system(String user) {
        return new Visitor(port()).speaking("en").withPassword(user, DemoUsers.PASSWORD);
    }

    Visitor stranger() {
        return new Visitor(port());
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
