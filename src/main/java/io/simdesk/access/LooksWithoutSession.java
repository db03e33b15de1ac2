package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;

/** Looks up no session for what pages look like: it is the same for everybody. */
class LooksWithoutSession implements CookieSerializer {

    private final CookieSerializer cookies;

    LooksWithoutSession(CookieSerializer cookies) {
        this.cookies = cookies;
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return AskedFor.LOOKS.matches(request) ? List.of() : cookies.readCookieValues(request);
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        cookies.writeCookieValue(value);
    }
}
