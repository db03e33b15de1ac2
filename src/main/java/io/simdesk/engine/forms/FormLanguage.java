package io.simdesk.engine.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages of our forms. */
final class FormLanguage {

    static final String DEFAULT = "en";

    private static final List<String> ALL = List.of("fr", "nl", "de", DEFAULT);

    private FormLanguage() {}

    /** The first language of {@code Accept-Language} (RFC 9110, 12.5.4) that we speak. */
    static String of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return DEFAULT;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(ALL::contains)
                .findFirst()
                .orElse(DEFAULT);
    }

    static String of(Locale locale) {
        return ALL.contains(locale.getLanguage()) ? locale.getLanguage() : DEFAULT;
    }
}
