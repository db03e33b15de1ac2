package io.simdesk.outside.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.AntPathMatcher;
import org.yaml.snakeyaml.Yaml;

/**
 * Holds our requests against the carrier's published OpenAPI file, where that lies beside the project; it is not ours to
 * copy.
 */
final class PublishedInterface {

    private static final Path FILE = Path.of("..", "shared", "contracts", "carrier-network.openapi.yaml");
    private static final AntPathMatcher PATHS = new AntPathMatcher();
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedInterface() {}

    static boolean isHere() {
        return Files.isRegularFile(FILE);
    }

    /** What is wrong with the request; nothing when the file is not here. */
    static List<String> problems(Request request) {
        if (!isHere()) {
            return List.of();
        }
        var operation = operation(request.getMethod().getName(), request.getUrl());
        if (operation.isEmpty()) {
            return List.of("no such call: " + request.getMethod() + " " + request.getUrl());
        }
        var schema = operation.get().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? List.of() : problems(schema, body(request));
    }

    private static Optional<JsonNode> operation(String method, String url) {
        return description().path("paths").properties().stream()
                .filter(path -> PATHS.match(path.getKey(), url))
                .map(path -> path.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static List<String> problems(JsonNode schema, JsonNode body) {
        var problems = new ArrayList<String>();
        schema.path("required").forEach(name -> {
            if (!body.has(name.asText())) {
                problems.add("lacks " + name);
            }
        });
        body.properties().forEach(field -> {
            var type =
                    schema.path("properties").path(field.getKey()).path("type").asText("unknown");
            if (!type.equals("string") || !field.getValue().isTextual()) {
                problems.add(field.getKey() + " is " + field.getValue() + ", to be of type " + type);
            }
        });
        return problems;
    }

    private static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.getBodyAsString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode description() {
        try (var text = Files.newBufferedReader(FILE)) {
            return JSON.valueToTree(new Yaml().<Map<String, Object>>load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
