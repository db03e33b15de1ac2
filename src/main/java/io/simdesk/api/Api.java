package io.simdesk.api;

import io.simdesk.fleet.LineUnknown;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Where the API lies and which language its reader wants. */
final class Api {

    static final String ROOT = "/api/v1";

    private static final AcceptHeaderLocaleResolver LANGUAGES = languages();

    private Api() {}

    private static AcceptHeaderLocaleResolver languages() {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(
                List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.GERMAN));
        languages.setDefaultLocale(Locale.ENGLISH);
        return languages;
    }

    /** The best of fr, nl, de and en by {@code Accept-Language} (RFC 9110, 12.5.4); English when it names none. */
    static Locale language(HttpServletRequest request) {
        return LANGUAGES.resolveLocale(request);
    }

    /** The path of a line, the same for every way to write its number. */
    static String line(Msisdn number) {
        return ROOT + "/lines/" + number.e164();
    }

    /** The number in a path; what is no number is as unknown as a number that nobody has. */
    static Msisdn number(String given) throws LineUnknown {
        try {
            return Msisdn.parse(given);
        } catch (NotAPhoneNumber e) {
            throw new LineUnknown();
        }
    }

    static boolean isAskedBy(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
