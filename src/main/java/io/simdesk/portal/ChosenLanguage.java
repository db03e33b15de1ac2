package io.simdesk.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The language that somebody chose on a page, remembered by their browser. */
final class ChosenLanguage {

    static final List<String> ALL = List.of("fr", "nl", "de", "en");

    private static final String COOKIE = "simdesk-language";

    private ChosenLanguage() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(ALL::contains)
                .findFirst();
    }

    static ResponseCookie remember(String language, boolean secure) {
        return ResponseCookie.from(COOKIE, language)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(false) // Tasklist reads it too
                .sameSite("Lax")
                .secure(secure)
                .build();
    }
}
