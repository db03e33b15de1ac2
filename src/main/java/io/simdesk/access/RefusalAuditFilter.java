package io.simdesk.access;

import io.simdesk.sim.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes a refusal to the audit when the request is over and its transaction rolled back, so that the line stays. Who
 * refuses leaves the {@link Refusal} in the request under {@link Refusal#REQUEST_ATTRIBUTE}.
 */
class RefusalAuditFilter extends OncePerRequestFilter {

    private static final Set<String> VERBS = Set.of(
            "submit-form",
            "complete",
            "renew",
            "card",
            "esim",
            "leave",
            "renewals",
            "esims",
            "cancellation",
            "reissue",
            "suspension",
            "reactivation",
            "code");

    private final Audit audit;

    RefusalAuditFilter(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(Refusal.REQUEST_ATTRIBUTE) instanceof Refusal refusal) {
                audit.record(refusal.code(), subject(request), facts(refusal));
            }
        }
    }

    /** The last part of the path that names a thing: a task's id, a model's key, a phone number. */
    private static String subject(HttpServletRequest request) {
        var path = EngineCall.of(request).path();
        for (var i = path.size() - 1; i >= 0; i--) {
            if (!VERBS.contains(path.get(i))) {
                return path.get(i);
            }
        }
        return "";
    }

    private static String facts(Refusal refusal) {
        return refusal.facts().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
