package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.engine.checks.FormRule.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;

/** Holds models and forms against their rules. */
public final class Checks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Checks() {}

    /** @param file its name, for example {@code sim-renewal.bpmn} */
    public static List<Problem> ofModel(String file, byte[] content, Surroundings around) {
        try {
            var model = Model.read(file, content);
            if (model.all(Process.class).size() != 1) {
                return unreadable(file, "must hold exactly one process");
            }
            return ModelRules.ALL.stream()
                    .flatMap(rule -> rule.check(model, around))
                    .distinct()
                    .toList();
        } catch (ModelException | IllegalArgumentException e) {
            return unreadable(file, "is no BPMN that can be read: " + reason(e));
        }
    }

    /**
     * @param file its name, for example {@code repair-mail.form}
     * @param texts its translations, by language and key
     */
    public static List<Problem> ofForm(String file, byte[] content, Map<String, Map<String, String>> texts) {
        var form = form(content);
        if (form.isEmpty()) {
            return unreadable(file, "is no form that can be read: it must be a JSON object with components");
        }
        var subject = new Subject(file, form.get(), texts);
        return FormChecks.ALL.stream().flatMap(rule -> rule.check(subject)).toList();
    }

    /** The form, when this is one. */
    public static Optional<JsonNode> form(byte[] content) {
        try {
            return Optional.ofNullable(JSON.readTree(content))
                    .filter(form -> form.path("components").isArray());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Problem> unreadable(String file, String message) {
        return List.of(new Problem("readable", file, file, message));
    }

    private static String reason(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
