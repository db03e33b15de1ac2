package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Refuses people on our pages: what is not theirs to see looks like what does not exist. */
class PageAnswers implements AccessDeniedHandler {

    /** A script of ours that fetches part of a page. */
    static final RequestMatcher PART = new RequestHeaderRequestMatcher("HX-Request", "true");

    /** 403 is kept for a page that lay open longer than its session. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        response.sendError(
                cause instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    /** The sign-in page has no place in the middle of another: the whole page is asked for again. */
    void reload(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
