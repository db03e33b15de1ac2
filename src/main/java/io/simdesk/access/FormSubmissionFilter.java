package io.simdesk.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what is no form's submission, where the engine says 500. */
class FormSubmissionFilter extends OncePerRequestFilter {

    private static final Pattern SUBMISSION = Pattern.compile("(process-definition/.+|task/[^/]+)/submit-form");

    private final ProblemAnswers problems;

    FormSubmissionFilter(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var resource = EngineCall.of(request).resource();
        return !"POST".equals(request.getMethod())
                || !SUBMISSION.matcher(resource).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(FormSubmission.LARGEST + 1);
        if (FormSubmission.isSound(body)) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            problems.answer(request, response, HttpStatus.BAD_REQUEST);
        }
    }
}
