package io.simdesk.issuance;

import io.simdesk.message.EmailAddress;
import io.simdesk.message.NotAnEmailAddress;
import java.util.Locale;
import java.util.Set;

/**
 * Whom an eSIM goes to.
 *
 * @param email the end user's address
 * @param language fr, nl, de or en
 * @param copyToManager whether the manager gets the QR code too
 */
record Recipient(String email, Locale language, boolean copyToManager) {

    private static final Set<String> LANGUAGES = Set.of("fr", "nl", "de", "en");

    /** Checks what was asked for. */
    static Recipient of(Delivery asked) throws NotAnEmailAddress, UnknownLanguage, UnknownChoice {
        var email = EmailAddress.parse(asked.recipientEmail()).text();
        if (!LANGUAGES.contains(asked.language())) {
            throw new UnknownLanguage();
        }
        return new Recipient(email, Locale.forLanguageTag(asked.language()), yes(asked.copyToManager()));
    }

    private static boolean yes(String answer) throws UnknownChoice {
        return switch (answer) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new UnknownChoice("copyToManager");
        };
    }
}
