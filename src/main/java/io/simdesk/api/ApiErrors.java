package io.simdesk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.access.DatabaseGone;
import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers whatever goes wrong below {@code /api/v1} as problem+json. Chosen by path, not by controller as an advice
 * would be, so that unknown paths and wrong methods are answered alike and the pages keep their own errors.
 */
@Component
@Order(-1)
class ApiErrors implements HandlerExceptionResolver {

    private final Problems problems;
    private final ObjectMapper json;

    ApiErrors(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!Api.isAskedBy(request) || isForTheDoors(thrown) || response.isCommitted()) {
            return null;
        }
        if (thrown instanceof Refusal refusal) {
            request.setAttribute(Refusal.REQUEST_ATTRIBUTE, refusal);
        }
        if (thrown instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        var language = Api.language(request);
        write(problems.of(thrown, language), language, response);
        return new ModelAndView();
    }

    private static boolean isForTheDoors(Exception thrown) {
        return thrown instanceof AccessDeniedException
                || thrown instanceof AuthenticationException
                || DatabaseGone.isWhy(thrown);
    }

    private void write(Problem problem, Locale language, HttpServletResponse response) {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
