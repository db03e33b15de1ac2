package io.simdesk.api;

import io.simdesk.sim.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what was thrown into a problem; the unforeseen is logged under an id and tells nothing else. */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final RefusalProblems refusals;
    private final InputProblems inputs;
    private final ProblemTexts texts;

    Problems(RefusalProblems refusals, InputProblems inputs, ProblemTexts texts) {
        this.refusals = refusals;
        this.inputs = inputs;
        this.texts = texts;
    }

    Problem of(Exception thrown, Locale language) {
        if (thrown instanceof Refusal refusal) {
            return refusals.of(refusal, language);
        }
        if (thrown instanceof BindException wrong) {
            return inputs.of(wrong, language);
        }
        if (thrown instanceof HttpMessageNotReadableException wrong) {
            return inputs.of(wrong, language);
        }
        if (thrown instanceof MissingRequestHeaderException missing) {
            return inputs.of(missing.getHeaderName(), "Missing", language);
        }
        if (thrown instanceof MethodArgumentTypeMismatchException wrong) {
            return inputs.of(wrong.getName(), "typeMismatch", language);
        }
        if (thrown instanceof ErrorResponse told && told.getStatusCode().is4xxClientError()) {
            return texts.of(told.getStatusCode(), language);
        }
        return unforeseen(thrown, language);
    }

    private Problem unforeseen(Exception thrown, Locale language) {
        var id = UUID.randomUUID().toString();
        LOG.error("Unforeseen, told the caller as {}", id, thrown);
        return texts.of("unforeseen", HttpStatus.INTERNAL_SERVER_ERROR, List.of(), language, id);
    }
}
