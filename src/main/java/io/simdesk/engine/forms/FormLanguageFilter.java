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

/** Answers the forms that Camunda has deployed in the language of whoever reads them. */
class FormLanguageFilter extends OncePerRequestFilter {

    private final FormTranslator translator;
    private final ObjectMapper json;

    FormLanguageFilter(FormTranslator translator, ObjectMapper json) {
        this.translator = translator;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !"GET".equals(request.getMethod())
                || !(path.endsWith("/deployed-start-form") || path.endsWith("/deployed-form"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var engine = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, engine);
        if (isForm(engine)) {
            answer(json.readTree(engine.getContentAsByteArray()), FormLanguage.of(request), response);
        } else {
            engine.copyBodyToResponse();
        }
    }

    private static boolean isForm(ContentCachingResponseWrapper answer) {
        var type = answer.getContentType();
        return answer.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
    }

    private void answer(JsonNode form, String language, HttpServletResponse response) throws IOException {
        translator.translate(form, language);
        var body = json.writeValueAsBytes(form);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
