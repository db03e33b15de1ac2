package io.simdesk.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Tells what is wrong with a body, a parameter or a header: 400, naming each. */
@Component
class InputProblems {

    private static final Object[] NO_FACTS = {};

    private final ProblemTexts texts;

    InputProblems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Members of a body or query parameters that break their rules. */
    Problem of(BindException wrong, Locale language) {
        var errors = wrong.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), text(error, language)))
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        return texts.of("invalid-input", HttpStatus.BAD_REQUEST, errors, language);
    }

    private String text(FieldError error, Locale language) {
        var codes = error.getCodes() == null ? Stream.<String>empty() : Arrays.stream(error.getCodes());
        var facts = error.getArguments() == null ? NO_FACTS : error.getArguments();
        return texts.field(codes, facts, language);
    }

    /** A header or parameter that is missing or of the wrong type. */
    Problem of(String field, String code, Locale language) {
        var message = texts.field(Stream.of(code + "." + field, code), NO_FACTS, language);
        var errors = List.of(new FieldProblem(field, message));
        return texts.of("invalid-input", HttpStatus.BAD_REQUEST, errors, language);
    }

    /** A body that is no JSON, or JSON of another shape. */
    Problem of(HttpMessageNotReadableException wrong, Locale language) {
        if (wrong.getCause() instanceof JsonMappingException mapping
                && !path(mapping).isEmpty()) {
            var code = mapping instanceof UnrecognizedPropertyException ? "Unknown" : "typeMismatch";
            return of(path(mapping), code, language);
        }
        return texts.of("unreadable-body", HttpStatus.BAD_REQUEST, List.of(), language);
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
