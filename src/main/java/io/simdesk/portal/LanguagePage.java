package io.simdesk.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Remembers the language that somebody chose and leads back to the page they were on. */
@Controller
class LanguagePage {

    /** A path of ours: two slashes, or a slash and a backslash, would lead to another host. */
    private static final String OURS = "/(?![/\\\\])[\\x21-\\x7e]*";

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!ChosenLanguage.ALL.contains(language)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var cookie = ChosenLanguage.remember(language, request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (back.matches(OURS) ? back : "/");
    }
}
