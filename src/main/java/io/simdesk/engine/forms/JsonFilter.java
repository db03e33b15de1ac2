package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Changes what the engine answers to a reader: JSON that it gave to somebody who may see it, and nothing else. */
abstract class JsonFilter extends OncePerRequestFilter {

    private final ObjectMapper json;

    JsonFilter(ObjectMapper json) {
        this.json = json;
    }

    /** Whether this path's answer is to be changed. */
    abstract boolean concerns(String path);

    abstract void change(JsonNode answer, HttpServletRequest request);

    @Override
    protected final boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || !concerns(request.getRequestURI());
    }

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var engine = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, engine);
        if (isJson(engine)) {
            var answer = json.readTree(engine.getContentAsByteArray());
            change(answer, request);
            send(json.writeValueAsBytes(answer), FormLanguage.of(request), response);
        } else {
            engine.copyBodyToResponse();
        }
    }

    private static boolean isJson(ContentCachingResponseWrapper answer) {
        var type = answer.getContentType();
        return answer.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }

    private static void send(byte[] body, String language, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
