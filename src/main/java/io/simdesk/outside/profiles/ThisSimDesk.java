package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulated profile server is a part of the demo: its news goes no further. */
@Component
@Profile("!simulators")
class ThisSimDesk implements Operator {

    private final ObjectProvider<ProfileNews> listeners;

    ThisSimDesk(ObjectProvider<ProfileNews> listeners) {
        this.listeners = listeners;
    }

    @Override
    public boolean hears(ProfileEvent event) {
        var listener = listeners.stream().findFirst();
        listener.ifPresent(news -> news.heard(event));
        return listener.isPresent();
    }
}
