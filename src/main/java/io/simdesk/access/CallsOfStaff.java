package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What of the webapps' REST is for staff alone: every call that changes something, but for the few that Tasklist sends
 * on behalf of a fleet manager. {@code start} and {@code message} would pass by the start form and its rules,
 * {@code complete} and {@code variables} by the task's form, {@code bpmnError} and {@code modification} by the model;
 * who gave a task away with {@code unclaim} would see it no more.
 */
class CallsOfStaff implements RequestMatcher {

    private static final Pattern OPEN_TO_ALL = Pattern.compile(String.join(
            "|",
            "process-definition/.+/submit-form",
            "task/[^/]+/(submit-form|claim|comment/create)",
            "filter/([^/]+/)?(list|singleResult|count)",
            "(task|variable-instance|history/task|history/process-instance|user|group)(/count)?",
            "identity/password-policy",
            "user/[^/]+/(profile|credentials)"));
    private static final Pattern SIGN_OUT = Pattern.compile("camunda/api/admin/auth/user/[^/]+/logout");

    @Override
    public boolean matches(HttpServletRequest request) {
        var call = EngineCall.of(request);
        return call.writes() && !isOpen(call);
    }

    private static boolean isOpen(EngineCall call) {
        return SIGN_OUT.matcher(String.join("/", call.path())).matches()
                || OPEN_TO_ALL.matcher(call.resource()).matches();
    }
}
