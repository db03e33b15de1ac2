package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.engine.SubmissionRefused;
import io.simdesk.sim.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The forms of processes for pages of our own: as they are deployed now, in the reader's language, so that what a
 * designer changes shows at every door. Whether the reader may see the process is for the caller to know.
 */
@Component
public class ProcessForms {

    private final RepositoryService repository;
    private final FormService forms;
    private final TaskService tasks;
    private final FormTranslator translator;
    private final FormRules rules;
    private final ObjectMapper json;

    ProcessForms(
            RepositoryService repository,
            FormService forms,
            TaskService tasks,
            FormTranslator translator,
            FormRules rules,
            ObjectMapper json) {
        this.repository = repository;
        this.forms = forms;
        this.tasks = tasks;
        this.translator = translator;
        this.rules = rules;
        this.json = json;
    }

    /** What the process asks before it starts. */
    public OpenForm start(String process, Locale language) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return open(forms.getDeployedStartForm(definition.getId()), language, Map.of());
    }

    /** What the process with this business key asks this user now; nothing when it asks them nothing. */
    public Optional<OpenForm> task(String businessKey, String user, Locale language) {
        return find(businessKey, user)
                .map(task -> open(forms.getDeployedTaskForm(task.getId()), language, tasks.getVariables(task.getId())));
    }

    /**
     * Sends the answers of the user's task.
     *
     * @return whether the task was there; somebody else, or an earlier click, may have been first
     */
    public boolean complete(String businessKey, String user, Map<String, Object> answers) throws Refusal {
        var task = find(businessKey, user);
        if (task.isEmpty()) {
            return false;
        }
        try {
            forms.submitTaskForm(task.get().getId(), answers);
            return true;
        } catch (SubmissionRefused e) {
            throw e.refusal();
        } catch (OptimisticLockingException e) {
            return false;
        }
    }

    private Optional<Task> find(String businessKey, String user) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskAssignee(user)
                .initializeFormKeys()
                .list()
                .stream()
                .findFirst();
    }

    private OpenForm open(InputStream deployed, Locale language, Map<String, Object> known) {
        return new OpenForm(translated(deployed, language), rules, known);
    }

    private JsonNode translated(InputStream deployed, Locale language) {
        try (deployed) {
            var schema = json.readTree(deployed);
            translator.translate(schema, FormLanguage.of(language));
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
