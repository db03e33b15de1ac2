package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param user null while nobody is signed in
 * @param here path and query of the page, to come back to
 * @param dates writes dates as the reader does
 * @param now the time, as the reader may have to name it
 */
public record Frame(@Nullable DeskUser user, List<NavigationLink> links, String here, ReaderDates dates, String now) {

    public List<String> languages() {
        return ChosenLanguage.ALL;
    }

    /** A language in its own words. */
    public String name(String language) {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }
}
