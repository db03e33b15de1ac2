package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;

/** Answers the forms that Camunda has deployed in the language of whoever reads them. */
class FormLanguageFilter extends JsonFilter {

    private final FormTranslator translator;

    FormLanguageFilter(FormTranslator translator, ObjectMapper json) {
        super(json);
        this.translator = translator;
    }

    @Override
    boolean concerns(String path) {
        return path.endsWith("/deployed-start-form") || path.endsWith("/deployed-form");
    }

    @Override
    void change(JsonNode answer, HttpServletRequest request) {
        translator.translate(answer, FormLanguage.of(request));
    }
}
