package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a form in the form-js schema into parts that a page can draw; what its conditions hide is left out. */
class FormDrawing {

    private static final int FULL_WIDTH = 16;
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final FormRules rules;
    private final Submission submission;
    private final Map<String, String> wrong;
    private final List<String> conditions = new ArrayList<>();

    FormDrawing(FormRules rules, Submission submission, Map<String, String> wrong) {
        this.rules = rules;
        this.submission = submission;
        this.wrong = wrong;
    }

    List<FormPart> of(JsonNode schema) {
        conditions.addAll(schema.findValuesAsText("hide"));
        return draw(schema.path("components"));
    }

    private List<FormPart> draw(JsonNode components) {
        var parts = new ArrayList<FormPart>();
        var row = "";
        for (var component : components) {
            if (isHidden(component)) {
                continue;
            }
            var ownRow = component.path("layout").path("row").asText("");
            var place = new FormPart.Place(
                    component.path("layout").path("columns").asInt(FULL_WIDTH), !ownRow.equals(row) || row.isEmpty());
            part(component, place).ifPresent(parts::add);
            row = ownRow;
        }
        return parts;
    }

    private boolean isHidden(JsonNode component) {
        var condition = component.path("conditional").path("hide").asText("");
        return !condition.isEmpty() && rules.holdsAny(List.of(condition), submission);
    }

    private Optional<FormPart> part(JsonNode component, FormPart.Place place) {
        var field = new Field(component, List.of());
        return switch (field.type()) {
            case "text" -> Optional.of(part("text", field, place, List.of(), html(component)));
            case "group" -> Optional.of(part("group", field, place, draw(component.path("components")), ""));
            case "separator" -> Optional.of(part("rule", field, place, List.of(), ""));
            case "textfield", "textarea", "number", "checkbox", "radio", "select", "datetime" ->
                Optional.of(input(field, place));
            default -> Optional.empty();
        };
    }

    private static FormPart part(String kind, Field field, FormPart.Place place, List<FormPart> parts, String html) {
        var none = new FormPart.Rules(
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new FormPart(
                kind,
                "",
                field.component().path("label").asText(""),
                "",
                html,
                "",
                none,
                Optional.empty(),
                place,
                parts);
    }

    private FormPart input(Field field, FormPart.Place place) {
        return new FormPart(
                field.isDisabled() ? "fact" : kind(field),
                field.key(),
                field.label(),
                field.component().path("description").asText(""),
                "",
                shown(field),
                rules(field),
                Optional.ofNullable(wrong.get(field.key())),
                place,
                List.of());
    }

    private static String kind(Field field) {
        if (!"datetime".equals(field.type())) {
            return field.type();
        }
        return switch (field.component().path("subtype").asText("date")) {
            case "time" -> "time";
            case "datetime" -> "datetime-local";
            default -> "date";
        };
    }

    private String shown(Field field) {
        var value = submission.all().get(field.key());
        return value == null ? "" : String.valueOf(value);
    }

    private FormPart.Rules rules(Field field) {
        return new FormPart.Rules(
                field.isRequired(),
                rules.isReadonly(field, submission),
                field.isEmail(),
                conditions.stream().anyMatch(condition -> condition.contains(field.key())),
                field.pattern().map(pattern -> "[\\s\\S]*(?:" + pattern + ")[\\s\\S]*"),
                boxed(field, "minLength"),
                boxed(field, "maxLength"),
                text(field, "min"),
                text(field, "max"),
                options(field));
    }

    private static Optional<Integer> boxed(Field field, String rule) {
        var length = field.length(rule);
        return length.isPresent() ? Optional.of(length.getAsInt()) : Optional.empty();
    }

    private static Optional<String> text(Field field, String rule) {
        return Optional.of(field.rule(rule).asText("")).filter(text -> !text.isEmpty());
    }

    private static List<FormPart.Option> options(Field field) {
        return StreamSupport.stream(field.component().path("values").spliterator(), false)
                .map(option -> new FormPart.Option(
                        option.path("value").asText(), option.path("label").asText()))
                .toList();
    }

    private static String html(JsonNode component) {
        return HTML.render(MARKDOWN.parse(component.path("text").asText("")));
    }
}
