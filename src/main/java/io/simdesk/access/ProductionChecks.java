package io.simdesk.access;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What production cannot go without: each setting with what is expected of it. */
class ProductionChecks {

    private static final List<Check> ALL = List.of(
            new Check(
                    "spring.profiles.active",
                    "must not contain demo: it makes users with a known password",
                    settings -> !settings.acceptsProfiles(Profiles.of("demo"))),
            new Check(
                    "spring.datasource.url",
                    "a PostgreSQL database (jdbc:postgresql://...), not the embedded H2",
                    settings -> is(settings, "spring.datasource.url", url -> !url.startsWith("jdbc:h2:"))),
            new Check(
                    "simdesk.secrets.key",
                    "32 bytes in base64 (openssl rand -base64 32)",
                    settings -> is(settings, "simdesk.secrets.key", ProductionChecks::isKey)),
            new Check(
                    "spring.mail.host", "the mail server", settings -> is(settings, "spring.mail.host", host -> true)),
            real("simdesk.carrier-network.mode", "the carrier's network"),
            new Check(
                    "simdesk.carrier-network.url",
                    "the https address of the carrier's network",
                    settings -> is(settings, "simdesk.carrier-network.url", url -> url.startsWith("https://"))),
            real("simdesk.profile-server.mode", "the eSIM profile server"),
            new Check(
                    "simdesk.access.profile-server.secret",
                    "what the profile server proves itself with when it brings news, or .certificate",
                    settings -> is(settings, "simdesk.access.profile-server.secret", secret -> true)
                            || is(settings, "simdesk.access.profile-server.certificate", subject -> true)));

    private ProductionChecks() {}

    /** One line for each setting that is missing or unfit. */
    static List<String> missing(Environment settings) {
        return ALL.stream()
                .filter(check -> !check.holds().test(settings))
                .map(check -> check.setting() + ": " + check.expected())
                .toList();
    }

    private static Check real(String mode, String neighbour) {
        return new Check(
                mode,
                neighbour + " must be real, not simulated",
                settings -> is(settings, mode, value -> !value.equals("simulated")));
    }

    private static boolean is(Environment settings, String name, Predicate<String> fit) {
        var value = settings.getProperty(name, "").strip();
        return !value.isEmpty() && fit.test(value);
    }

    private static boolean isKey(String value) {
        try {
            VaultKey.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private record Check(String setting, String expected, Predicate<Environment> holds) {}
}
