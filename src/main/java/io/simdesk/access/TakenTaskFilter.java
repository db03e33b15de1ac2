package io.simdesk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Tells a clerk that somebody else was faster with a task, where the engine says 500. */
class TakenTaskFilter extends OncePerRequestFilter {

    private static final Pattern CALL = Pattern.compile("^task/([^/]+)/(claim|submit-form)$");

    private final ProblemAnswers problems;
    private final TaskService tasks;

    TakenTaskFilter(ProblemAnswers problems, TaskService tasks) {
        this.problems = problems;
        this.tasks = tasks;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || call(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        var faster = answer.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? faster(request)
                : Optional.<String>empty();
        if (faster.isPresent()) {
            problems.answer(request, response, HttpStatus.CONFLICT, faster.get());
        } else {
            answer.copyBodyToResponse();
        }
    }

    /** What somebody else has done with the task, if anybody has. */
    private Optional<String> faster(HttpServletRequest request) {
        var call = call(request).orElseThrow();
        var task = tasks.createTaskQuery().taskId(call.group(1)).singleResult();
        if (task == null) {
            return Optional.of("problem.done");
        }
        return call.group(2).equals("claim") && task.getAssignee() != null
                ? Optional.of("problem.claimed")
                : Optional.empty();
    }

    private static Optional<MatchResult> call(HttpServletRequest request) {
        return CALL.matcher(EngineCall.of(request).resource()).results().findFirst();
    }
}
