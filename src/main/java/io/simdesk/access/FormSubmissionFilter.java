package io.simdesk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers what is no form's submission, and a second click on a task that is done, where the engine says 500. */
class FormSubmissionFilter extends OncePerRequestFilter {

    private static final Pattern START = Pattern.compile("process-definition/.+/submit-form");
    private static final Pattern TASK = Pattern.compile("task/([^/]+)/submit-form");

    private final ProblemAnswers problems;
    private final TaskService tasks;

    FormSubmissionFilter(ProblemAnswers problems, TaskService tasks) {
        this.problems = problems;
        this.tasks = tasks;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var resource = EngineCall.of(request).resource();
        return !"POST".equals(request.getMethod())
                || !(START.matcher(resource).matches() || TASK.matcher(resource).matches());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(FormSubmission.LARGEST + 1);
        if (!FormSubmission.isSound(body)) {
            problems.answer(request, response, HttpStatus.BAD_REQUEST);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(new ReadRequest(request, body), answer);
        if (answer.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value() && isOfTaskThatIsGone(request)) {
            problems.answer(request, response, HttpStatus.CONFLICT);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private boolean isOfTaskThatIsGone(HttpServletRequest request) {
        var task = TASK.matcher(EngineCall.of(request).resource());
        return task.matches() && tasks.createTaskQuery().taskId(task.group(1)).count() == 0;
    }
}
