package io.simdesk.engine.deployment;

import io.simdesk.engine.checks.Checks;
import io.simdesk.engine.checks.House;
import io.simdesk.engine.checks.HouseReader;
import io.simdesk.engine.checks.Model;
import io.simdesk.engine.checks.Released;
import io.simdesk.engine.checks.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What lies in the engine beside a model that is about to come in. */
@Component
class DeployedModels {

    private final House house = HouseReader.read();

    /** @param coming files of the same deployment */
    Surroundings around(Map<String, byte[]> coming) {
        return new Surroundings(
                house,
                form -> Optional.ofNullable(coming.get(form + ".form"))
                        .or(() -> deployedForm(form))
                        .flatMap(Checks::form),
                process ->
                        coming.containsKey(process + ".bpmn") || latest(process).isPresent(),
                Released.of(process -> latest(process).map(DeployedModels::version)));
    }

    /** The models that go on serving beside what is coming and show this form; by their files. */
    Map<String, byte[]> showing(String form, Map<String, byte[]> coming) {
        return engine().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(process -> process.getKey() + ".bpmn", DeployedModels::content))
                .entrySet()
                .stream()
                .filter(model -> !coming.containsKey(model.getKey()))
                .filter(model -> Model.read(model.getKey(), model.getValue()).shows(form))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<byte[]> deployedForm(String form) {
        var latest = Context.getCommandContext()
                .getCamundaFormDefinitionManager()
                .findLatestDefinitionByKeyAndTenantId(form, null);
        return Optional.ofNullable(latest).map(found -> content(found.getDeploymentId(), found.getResourceName()));
    }

    private static Optional<ProcessDefinition> latest(String process) {
        return Optional.ofNullable(engine().getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }

    private static Released.Version version(ProcessDefinition process) {
        var waiting = engine().getManagementService().createActivityStatisticsQuery(process.getId()).list().stream()
                .map(ActivityStatistics::getId)
                .collect(Collectors.toSet());
        return Released.Version.of(
                Model.read(process.getResourceName(), content(process)),
                waiting,
                form -> deployedForm(form).flatMap(Checks::form));
    }

    private static byte[] content(ProcessDefinition process) {
        return content(process.getDeploymentId(), process.getResourceName());
    }

    private static byte[] content(String deployment, String resource) {
        try (InputStream content = engine().getRepositoryService().getResourceAsStream(deployment, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessEngineServices engine() {
        return Context.getProcessEngineConfiguration().getProcessEngine();
    }
}
