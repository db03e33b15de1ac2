package io.simdesk.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Refuses machines in their own way: problem+json (RFC 9457) instead of a sign-in page. */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String CHALLENGE = "Basic realm=\"SIM Desk\", charset=\"UTF-8\"";

    private static final CallsPastForms PAST_FORMS = new CallsPastForms();

    private final ObjectMapper json;
    private final MessageSource texts;

    ProblemAnswers(ObjectMapper json, MessageSource texts) {
        this.json = json;
        this.texts = texts;
    }

    /** 401 with the challenge of RFC 7617. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        answer(request, response, HttpStatus.UNAUTHORIZED);
    }

    /** 401 without a challenge: a browser would ask with a window of its own. */
    void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        answer(request, response, HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var reason = PAST_FORMS.matches(request) ? "problem.past_the_form" : "problem.forbidden";
        answer(request, response, HttpStatus.FORBIDDEN, reason);
    }

    /** Says {@code problem.<status>} in the reader's language. */
    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        answer(request, response, status, "problem." + kindOf(status));
    }

    private static String kindOf(HttpStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason)
            throws IOException {
        var detail = texts.getMessage(reason, null, request.getLocale());
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:simdesk:problem:" + kindOf(status));
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("message", detail); // what Camunda's webapps show
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body);
    }
}
