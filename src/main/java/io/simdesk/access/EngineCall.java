package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/** A call below {@code /camunda/api}, its path read as Jersey reads it: decoded, without empty segments or parameters. */
record EngineCall(String method, List<String> path) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> API = List.of("camunda", "api");
    private static final List<String> ENGINE = List.of("camunda", "api", "engine", "engine");

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
        return path.size() > 2 && path.subList(0, 2).equals(API) && !SAFE.contains(method);
    }

    /** What the engine is asked, behind its name: {@code task/4711/claim}; empty when the engine is not asked. */
    String resource() {
        var named = path.size() > 5 && path.subList(0, 4).equals(ENGINE);
        return named ? String.join("/", path.subList(5, path.size())) : "";
    }
}
