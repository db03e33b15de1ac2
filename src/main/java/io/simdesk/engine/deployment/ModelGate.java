package io.simdesk.engine.deployment;

import io.simdesk.engine.checks.Checks;
import io.simdesk.engine.checks.Problem;
import io.simdesk.engine.forms.FormTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets only sound models and forms into the engine, on whichever way they come. The engine asks it before its own
 * deployers, and again for versions that it loads from the database, which were judged when they came.
 */
@Component
class ModelGate implements Deployer {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    /** A form may come before its translations, and before the model that reads a new answer. */
    private static final Set<String> MAY_FOLLOW = Set.of("form-translations", "forms");

    private final DeployedModels deployed;
    private final ObjectProvider<RefusedDeployments> refused;
    private final ObjectProvider<FormTexts> texts;

    ModelGate(DeployedModels deployed, ObjectProvider<RefusedDeployments> refused, ObjectProvider<FormTexts> texts) {
        this.deployed = deployed;
        this.refused = refused;
        this.texts = texts;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            Context.getCommandContext().runWithoutAuthorization(() -> check(contents(deployment)));
        }
    }

    private Void check(Map<String, byte[]> files) {
        files.forEach((file, content) -> {
            var problems = problems(file, content, files);
            if (!problems.isEmpty()) {
                refuse(file, problems);
            }
        });
        return null;
    }

    private List<Problem> problems(String file, byte[] content, Map<String, byte[]> files) {
        if (file.endsWith(".bpmn")) {
            return Checks.ofModel(file, content, deployed.around(files));
        }
        if (file.endsWith(".form")) {
            var form = file.replace(".form", "");
            var ofItself = Checks.ofForm(file, content, textsOf(form)).stream();
            return Stream.concat(ofItself, brokenBy(form, files))
                    .filter(problem -> !MAY_FOLLOW.contains(problem.rule()))
                    .toList();
        }
        return List.of(new Problem("readable", file, file, "is neither a model (.bpmn) nor a form (.form)"));
    }

    /** What would no longer be right in the models that show this form: the set is judged as it will be afterwards. */
    private Stream<Problem> brokenBy(String form, Map<String, byte[]> files) {
        return deployed.showing(form, files).entrySet().stream().flatMap(model -> {
            var today = Checks.ofModel(model.getKey(), model.getValue(), deployed.around(Map.of()));
            return Checks.ofModel(model.getKey(), model.getValue(), deployed.around(files)).stream()
                    .filter(problem -> !today.contains(problem));
        });
    }

    private Map<String, Map<String, String>> textsOf(String form) {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language, language -> texts.getObject().of(form, language)));
    }

    private void refuse(String file, List<Problem> problems) {
        var by = Context.getCommandContext().getAuthenticatedUserId();
        refused.getObject().note(by == null ? "" : by, file, problems);
        var lines = problems.stream().map(problem -> "* " + problem).collect(Collectors.joining("\n"));
        throw new ParseException(
                "ENGINE-09005 Could not parse BPMN process. Errors:\n" + lines,
                file,
                problems.stream()
                        .<org.camunda.bpm.engine.Problem>map(GateProblem::new)
                        .toList(),
                List.of());
    }

    /** By the names of files; the Modeler and others may send a path. */
    private static Map<String, byte[]> contents(DeploymentEntity deployment) {
        var files = new HashMap<String, byte[]>();
        deployment.getResources().values().forEach(resource -> {
            var name = resource.getName();
            files.put(name.substring(name.lastIndexOf('/') + 1), resource.getBytes());
        });
        return files;
    }
}
