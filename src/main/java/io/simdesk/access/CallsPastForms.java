package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What of the engine's REST would start a process, end a task or write a variable without the form that asks for it:
 * shut to everybody, at both doors. Tasklist needs none of it, it submits forms. Only an administrator's modification of
 * an instance stays, which moves an order and answers no question.
 */
class CallsPastForms implements RequestMatcher {

    private static final Pattern RESOURCES = Pattern.compile(String.join(
            "|",
            "process-definition/.+/(start|restart|restart-async)",
            "task/[^/]+/(complete|resolve|bpmnError|bpmnEscalation)",
            "(task|execution|process-instance|case-execution|case-instance)/[^/]+/(variables|localVariables)(/.*)?",
            "process-instance/(variables-async|message-async)",
            "execution/[^/]+/(signal|messageSubscriptions/[^/]+/trigger)",
            "message|signal|condition",
            "migration/execute(Async)?"));

    @Override
    public boolean matches(HttpServletRequest request) {
        var call = EngineCall.of(request);
        return call.writes() && RESOURCES.matcher(call.resource()).matches();
    }
}
