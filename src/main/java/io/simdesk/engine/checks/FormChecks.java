package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.engine.checks.FormRule.Subject;
import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The rules of forms, all of them; each has its sentence in the README. */
final class FormChecks {

    static final List<FormRule> ALL = List.of(
            new FormRule("form-id", FormChecks::id),
            new FormRule("form-components", FormChecks::components),
            new FormRule("form-pictures", FormChecks::pictures),
            new FormRule("form-keys", FormChecks::keys),
            new FormRule("form-options", FormChecks::options),
            new FormRule("form-patterns", FormChecks::patterns),
            new FormRule("form-no-secrets", FormChecks::secrets),
            new FormRule("form-translations", FormChecks::translations));

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");
    private static final Set<String> OTHERS = Set.of("group", "text", "table", "image", "spacer", "separator");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private FormChecks() {}

    private static Stream<Breach> id(Subject subject) {
        var id = subject.form().path("id").asText();
        return (id + ".form").equals(subject.file())
                ? Stream.empty()
                : Stream.of(new Breach(id.isEmpty() ? "form" : id, "a form has the id of its file"));
    }

    private static Stream<Breach> components(Subject subject) {
        return all(subject)
                .filter(part -> !FormFile.INPUTS.contains(type(part)) && !OTHERS.contains(type(part)))
                .map(part -> new Breach(
                        nameOf(part), "Tasklist does not show a " + type(part) + " so that it works; use another"));
    }

    private static Stream<Breach> pictures(Subject subject) {
        return all(subject)
                .filter(part -> "image".equals(type(part)))
                .filter(part -> !part.path("source").asText().matches("(?s)(data:|=).*"))
                .map(part -> new Breach(
                        nameOf(part), "has a picture by address, which Tasklist does not load; use a data: URI"));
    }

    private static Stream<Breach> keys(Subject subject) {
        var ids = new HashSet<String>();
        var twice = all(subject)
                .filter(part -> part.path("id").asText().isEmpty()
                        || !ids.add(part.path("id").asText()))
                .map(part -> new Breach(nameOf(part), "has no id, or one that is there already; give it its own"));
        var keys = new HashSet<String>();
        var inputs = FormFile.inputs(subject.form()).toList();
        var noKey = inputs.stream()
                .filter(part -> !KEY.matcher(part.path("key").asText()).matches())
                .map(part -> new Breach(nameOf(part), "needs a key of letters and digits, which names its variable"));
        var same = inputs.stream()
                .filter(part -> !keys.add(part.path("key").asText()))
                .filter(part -> part.at("/conditional/hide").isMissingNode())
                .map(part -> new Breach(nameOf(part), "has the key of another field; only fields that hide may share"));
        return Stream.of(twice, noKey, same).flatMap(found -> found);
    }

    private static Stream<Breach> options(Subject subject) {
        return FormFile.inputs(subject.form())
                .filter(part ->
                        Set.of("select", "radio", "checklist", "taglist").contains(type(part)))
                .filter(part -> part.path("values").isEmpty()
                        && part.path("valuesKey").asText().isEmpty()
                        && part.path("valuesExpression").asText().isEmpty())
                .map(part -> new Breach(nameOf(part), "offers nothing to choose from; give it values"));
    }

    private static Stream<Breach> patterns(Subject subject) {
        return FormFile.inputs(subject.form())
                .filter(part -> !compiles(part.at("/validate/pattern").asText("")))
                .map(part -> new Breach(nameOf(part), "has a pattern that is no regular expression"));
    }

    private static boolean compiles(String pattern) {
        try {
            return Pattern.compile(pattern) != null;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Stream<Breach> secrets(Subject subject) {
        return FormFile.inputs(subject.form())
                .filter(part -> ExpressionRules.isSecret(part.path("key").asText()))
                .map(part -> new Breach(nameOf(part), "would make a secret a variable, which everybody can read"));
    }

    private static Stream<Breach> translations(Subject subject) {
        var wanted = textsOf(subject.form());
        return LANGUAGES.stream().flatMap(language -> {
            var texts = subject.texts().getOrDefault(language, Map.of());
            var file = "forms/i18n/" + subject.file().replace(".form", "." + language + ".json");
            var missing = wanted.keySet().stream()
                    .filter(key -> texts.getOrDefault(key, "").isBlank())
                    .sorted()
                    .map(key -> new Breach(key, "is not translated; add it to " + file));
            var left = texts.keySet().stream()
                    .filter(key -> !wanted.containsKey(key))
                    .sorted()
                    .map(key -> new Breach(key, "is translated and not in the form; take it out of " + file));
            var other = wanted.entrySet().stream()
                    .filter(text -> "en".equals(language) && texts.containsKey(text.getKey()))
                    .filter(text -> !text.getValue().equals(texts.get(text.getKey())))
                    .map(text -> new Breach(text.getKey(), "reads otherwise in " + file + "; translate it again"));
            return Stream.of(missing, left, other).flatMap(found -> found);
        });
    }

    /** What a form says, by the keys of its translations. */
    static Map<String, String> textsOf(JsonNode form) {
        var texts = new HashMap<String, String>();
        FormFile.components(form).forEach(part -> {
            for (var name : List.of("label", "description", "text")) {
                if (!part.path(name).asText().isEmpty()) {
                    texts.put(
                            part.path("id").asText() + "." + name,
                            part.path(name).asText());
                }
            }
            for (var option : part.path("values")) {
                texts.put(
                        part.path("id").asText() + ".values."
                                + option.path("value").asText(),
                        option.path("label").asText());
            }
        });
        return texts;
    }

    private static Stream<JsonNode> all(Subject subject) {
        return FormFile.components(subject.form());
    }

    private static String type(JsonNode part) {
        return part.path("type").asText();
    }

    private static String nameOf(JsonNode part) {
        return part.path("id").asText(type(part));
    }
}
