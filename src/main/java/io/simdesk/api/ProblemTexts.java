package io.simdesk.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Puts problems into words: {@code texts/api.properties}. */
@Component
class ProblemTexts {

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** The problem that a status alone tells. */
    Problem of(HttpStatusCode status, Locale language) {
        return of(name(status), status, List.of(), language);
    }

    Problem of(String name, HttpStatusCode status, List<FieldProblem> errors, Locale language, Object... facts) {
        var detail = texts.getMessage("api.problem." + name + ".detail", facts, language);
        return new Problem(type(name), title(name, language), status.value(), detail, errors);
    }

    String title(String name, Locale language) {
        return texts.getMessage("api.problem." + name + ".title", null, language);
    }

    /**
     * What is wrong with an input.
     *
     * @param codes the most telling first
     */
    String field(Stream<String> codes, Object[] facts, Locale language) {
        var keys = Stream.concat(codes, Stream.of("Wrong"))
                .map(code -> "api.field." + code)
                .toArray(String[]::new);
        return texts.getMessage(new DefaultMessageSourceResolvable(keys, facts), language);
    }

    static String type(String name) {
        return "urn:simdesk:problem:" + name;
    }

    private static String name(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return switch (known == null ? HttpStatus.BAD_REQUEST : known) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> "bad-request";
        };
    }
}
