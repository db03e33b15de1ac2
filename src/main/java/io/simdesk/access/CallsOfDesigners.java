package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Whoever may deploy may run code, and a stored filter is shown to others: not even for the back office. */
class CallsOfDesigners implements RequestMatcher {

    private static final Pattern RESOURCES = Pattern.compile("deployment/.+|filter/create|filter/[^/]+");
    private static final Pattern QUERIES = Pattern.compile("filter/(list|count|singleResult)");

    @Override
    public boolean matches(HttpServletRequest request) {
        var call = EngineCall.of(request);
        var resource = call.resource();
        return call.writes()
                && RESOURCES.matcher(resource).matches()
                && !QUERIES.matcher(resource).matches();
    }
}
