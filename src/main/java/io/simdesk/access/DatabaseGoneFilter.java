package io.simdesk.access;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ViewResolver;

/** Asks people and systems to come back while the database does not answer; before the sessions, which lie in it. */
class DatabaseGoneFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseGoneFilter.class);
    private static final String SECONDS_LATER = "30";

    private final ViewResolver views;
    private final ProblemAnswers problems;

    DatabaseGoneFilter(ViewResolver views, ProblemAnswers problems) {
        this.views = views;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!DatabaseGone.isWhy(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("The database does not answer: {} is asked to come back", request.getRequestURI());
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_LATER);
            askToComeBack(request, response);
        }
    }

    private void askToComeBack(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (AskedFor.A_PAGE.matches(request)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            show(request, response);
        } else {
            problems.answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "problem.away");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            var page = requireNonNull(views.resolveViewName("error/503", request.getLocale()));
            page.render(Map.of(), request, response);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
