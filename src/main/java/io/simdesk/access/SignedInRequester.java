package io.simdesk.access;

import io.simdesk.order.Requester;
import io.simdesk.order.WhoAsks;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The signed-in fleet manager asks, in the language of their browser or system. */
@Component
class SignedInRequester implements WhoAsks {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    @Override
    public Requester requester() {
        var user = SignedIn.user().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        var customer = user.customer()
                .orElseThrow(() -> new IllegalStateException(user.id() + " is signed in for no customer"));
        return new Requester(user.id(), customer, user.email(), language());
    }

    private static Locale language() {
        var asked = LocaleContextHolder.getLocale().getLanguage();
        return Locale.forLanguageTag(LANGUAGES.contains(asked) ? asked : "en");
    }
}
