package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/**
 * A call of the webapps' REST or of the engine's own, its path read as Jersey reads it: decoded, without empty segments
 * or parameters.
 */
record EngineCall(String method, List<String> path) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<List<String>> APIS = List.of(List.of("camunda", "api"), List.of("engine-rest"));
    private static final List<List<String>> NAMED_ENGINES =
            List.of(List.of("camunda", "api", "engine", "engine"), List.of("engine-rest", "engine"));
    private static final List<String> ONLY_ENGINE = List.of("engine-rest");

    static EngineCall of(HttpServletRequest request) {
        var path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        var segments = path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .toList();
        return new EngineCall(request.getMethod(), segments);
    }

    boolean writes() {
        return APIS.stream().anyMatch(this::isBelow) && !SAFE.contains(method);
    }

    /** What the engine is asked, behind its name: {@code task/4711/claim}; empty when the engine is not asked. */
    String resource() {
        var named = NAMED_ENGINES.stream().filter(this::isBelow).findFirst();
        if (named.isPresent()) {
            return behind(named.get().size() + 1);
        }
        return isBelow(ONLY_ENGINE) ? behind(ONLY_ENGINE.size()) : "";
    }

    private boolean isBelow(List<String> root) {
        return path.size() > root.size() && path.subList(0, root.size()).equals(root);
    }

    private String behind(int segments) {
        return String.join("/", path.subList(Math.min(segments, path.size()), path.size()));
    }
}
