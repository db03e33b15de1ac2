package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A task that the house can do, as its element template says.
 *
 * @param id of the task in a model, and of its bean without {@code Delegate}
 * @param anyName a building block: may be used under any id and label
 * @param savePoint has an effect outside, so it needs a transaction of its own
 * @param errors that it may be refused with
 */
record KnownTask(String id, String label, boolean anyName, boolean savePoint, Set<String> errors) {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]*)+\\b");

    static KnownTask of(JsonNode template) {
        var id = template.path("id").asText().replaceFirst("^io\\.simdesk\\.", "");
        var codes = CODE.matcher(template.path("description").asText());
        return new KnownTask(
                id,
                template.path("name").asText(),
                set(template, "name").isEmpty(),
                set(template, "camunda:asyncBefore").map(JsonNode::asBoolean).orElse(false),
                codes.results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    String delegate() {
        return "${" + id + "Delegate}";
    }

    boolean isNamed(String otherId, String otherLabel) {
        return anyName || (id.equals(otherId) && label.equals(otherLabel));
    }

    private static Optional<JsonNode> set(JsonNode template, String attribute) {
        return StreamSupport.stream(template.path("properties").spliterator(), false)
                .filter(property -> property.at("/binding/name").asText().equals(attribute))
                .filter(property -> "Hidden".equals(property.path("type").asText()))
                .map(property -> property.path("value"))
                .findFirst();
    }
}
