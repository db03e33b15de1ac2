package io.simdesk.access;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What the page of a form sends to the engine: {@code {"variables": {"reason": {"value": "LOST", "type": "String"}}}}.
 * The engine takes more (objects, files, text too long for its tables) and fails over some of it.
 */
final class FormSubmission {

    /** In bytes. */
    static final int LARGEST = 64 * 1024;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ANSWER = 4000;
    private static final Set<String> TYPES =
            Set.of("", "string", "boolean", "integer", "long", "double", "number", "null");
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormSubmission() {}

    static boolean isSound(byte[] body) {
        try {
            return body.length <= LARGEST && isSound(JSON.readTree(body));
        } catch (JacksonException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSound(JsonNode submission) {
        var variables = submission.path("variables");
        return submission.isObject()
                && isShort(submission.path("businessKey"), LONGEST_NAME)
                && (variables.isObject() || variables.isNull() || variables.isMissingNode())
                && StreamSupport.stream(variables.spliterator(), false).allMatch(FormSubmission::isAnswer)
                && variables.properties().stream()
                        .allMatch(answer -> answer.getKey().length() <= LONGEST_NAME);
    }

    private static boolean isAnswer(JsonNode answer) {
        return answer.isObject()
                && isShort(answer.path("value"), LONGEST_ANSWER)
                && TYPES.contains(answer.path("type").asText("").toLowerCase(Locale.ROOT));
    }

    private static boolean isShort(JsonNode value, int most) {
        return !value.isContainerNode()
                && value.asText().length() <= most
                && !value.asText().contains("\u0000");
    }
}
