package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.simdesk.engine.LiveFacts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;

/** Puts live facts among the variables that a task's form is shown, for whoever the engine shows them to. */
class LiveFactsFilter extends JsonFilter {

    private static final Pattern PATH = Pattern.compile(".*/task/([^/]+)/form-variables");

    private final ObjectProvider<LiveFacts> facts;
    private final TaskService tasks;
    private final ObjectMapper json;

    LiveFactsFilter(ObjectProvider<LiveFacts> facts, TaskService tasks, ObjectMapper json) {
        super(json);
        this.facts = facts;
        this.tasks = tasks;
        this.json = json;
    }

    @Override
    boolean concerns(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    void change(JsonNode answer, HttpServletRequest request) {
        if (answer instanceof ObjectNode variables) {
            task(request).ifPresent(task -> addTo(variables, task, FormLanguage.of(request)));
        }
    }

    private Optional<Task> task(HttpServletRequest request) {
        var path = PATH.matcher(request.getRequestURI());
        return path.matches()
                ? Optional.ofNullable(
                        tasks.createTaskQuery().taskId(path.group(1)).singleResult())
                : Optional.empty();
    }

    private void addTo(ObjectNode variables, Task task, String language) {
        var reader = Locale.forLanguageTag(language);
        facts.forEach(feature -> feature.of(task, reader).forEach((name, fact) -> put(variables, name, fact)));
    }

    /** As the engine writes a variable: a text as such, a list as the JSON that the form reads its options from. */
    private void put(ObjectNode variables, String name, Object fact) {
        var isText = fact instanceof String;
        var variable = variables.putObject(name);
        variable.put("type", isText ? "String" : "Json");
        variable.put("value", isText ? (String) fact : json.valueToTree(fact).toString());
        variable.putObject("valueInfo");
    }
}
