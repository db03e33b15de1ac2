package io.simdesk.engine.versions;

import io.simdesk.engine.pictures.ModelPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The models as the engine runs them. */
@Component
public class LiveModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;

    LiveModels(RepositoryService repository, RuntimeService runtime, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
    }

    public List<LiveModel> all() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(this::model)
                .toList();
    }

    public Optional<LiveModel> find(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(this::model);
    }

    /** Where the instances of a version are, the fullest step first. */
    public List<Step> steps(String key, int version) {
        var model = repository.getBpmnModelInstance(version(key, version).getId());
        return counts(key, version).entrySet().stream()
                .map(step -> new Step(step.getKey(), nameOf(model.getModelElementById(step.getKey())), step.getValue()))
                .sorted(Comparator.comparing(Step::count).reversed().thenComparing(Step::id))
                .toList();
    }

    /** @return SVG of the version, with a number at each step where instances are */
    public String picture(String key, int version) {
        try (var model = repository.getProcessModel(version(key, version).getId())) {
            return ModelPicture.of(model, counts(key, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Change> changes(String key, int from, int to) {
        return Differences.between(
                repository.getBpmnModelInstance(version(key, from).getId()),
                repository.getBpmnModelInstance(version(key, to).getId()));
    }

    /** The definition behind a version; fails when there is none. */
    ProcessDefinition version(String key, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .processDefinitionVersion(version)
                        .singleResult())
                .orElseThrow(() -> new VersionUnknown(key, version));
    }

    private Map<String, Long> counts(String key, int version) {
        return management.createActivityStatisticsQuery(version(key, version).getId()).list().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, step -> (long) step.getInstances()));
    }

    private LiveModel model(ProcessDefinition newest) {
        var versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(newest.getKey())
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .toList();
        var name = Optional.ofNullable(newest.getName()).orElse(newest.getKey());
        return new LiveModel(newest.getKey(), name, versions);
    }

    private ModelVersion version(ProcessDefinition version) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(version.getDeploymentId())
                .singleResult();
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .count();
        return new ModelVersion(
                version.getVersion(),
                Optional.ofNullable(version.getVersionTag()).orElse(""),
                deployment.getDeploymentTime().toInstant(),
                running);
    }

    private static String nameOf(FlowElement element) {
        return Optional.ofNullable(element.getName()).orElse(element.getId());
    }
}
