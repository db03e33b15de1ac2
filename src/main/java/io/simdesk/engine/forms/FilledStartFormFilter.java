package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Opens a start form with the answers that the address of its page holds, for example
 * {@code /camunda/app/tasklist/default/?phoneNumber=0492000001#/?processStart=sim-renewal}. The engine cannot do that.
 * What is filled in is only a suggestion: the form's rules and the order's are checked as ever when it is submitted.
 */
class FilledStartFormFilter extends JsonFilter {

    private static final int LONGEST = 254;

    FilledStartFormFilter(ObjectMapper json) {
        super(json);
    }

    @Override
    boolean concerns(String path) {
        return path.endsWith("/deployed-start-form");
    }

    @Override
    void change(JsonNode answer, HttpServletRequest request) {
        var page = request.getHeader(HttpHeaders.REFERER);
        if (page != null) {
            var address = UriComponentsBuilder.fromUriString(page).build().getQueryParams();
            fill(answer.path("components"), address.toSingleValueMap());
        }
    }

    private static void fill(JsonNode components, Map<String, String> answers) {
        for (var component : components) {
            var given = answers.get(component.path("key").asText());
            if (given != null && component instanceof ObjectNode field && takes(field, decoded(given))) {
                field.put("defaultValue", decoded(given));
            }
            fill(component.path("components"), answers);
        }
    }

    private static boolean takes(JsonNode field, String given) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> given.length() <= LONGEST;
            case "select", "radio" ->
                StreamSupport.stream(field.path("values").spliterator(), false)
                        .anyMatch(option -> option.path("value").asText().equals(given));
            default -> false;
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
