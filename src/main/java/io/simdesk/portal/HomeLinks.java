package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Which cards a user sees; the mail box is there in the demo alone. */
@Component
class HomeLinks {

    private final boolean demo;

    HomeLinks(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    List<HomeLink> of(DeskUser user) {
        return Arrays.stream(HomeLink.values())
                .filter(link -> link.isFor(user))
                .filter(link -> demo || link != HomeLink.MAIL_BOX)
                .toList();
    }
}
