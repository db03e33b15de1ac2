package io.simdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.engine.forms.FormTexts;
import io.simdesk.support.ProcessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a designer saves is live within three seconds, if it is sound. */
@ProcessTest
class FolderWatchTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormTexts texts;

    @Autowired
    private RefusedDeployments refused;

    @Test
    void whatIsSavedGoesLiveAloneAndWhatIsBrokenDoesNot(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.createDirectories(folder.resolve("forms"));
        var file = folder.resolve("processes").resolve("undelivered-mail.bpmn");
        var model = Files.readString(Path.of("processes", "undelivered-mail.bpmn"));
        Files.writeString(file, model);
        var settings = new DesignerSettings(folder.toString());
        var files = new ModelFiles(new PathMatchingResourcePatternResolver(), settings);

        try (var watch = new FolderWatch(settings, files, new ModelDeployment(repository, files), texts)) {
            watch.start();
            var deployments = repository.createDeploymentQuery().count();

            Files.writeString(file, model.replace("versionTag=\"1.0.0\"", "versionTag=\"1.1.0\""));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(live().getVersionTag()).isEqualTo("1.1.0"));
            assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments + 1);

            Files.writeString(file, model.replace("back-office", "front-office"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(refused.latest())
                            .first()
                            .satisfies(it -> assertThat(it.problems()).contains("front-office")));
            assertThat(live().getVersionTag()).isEqualTo("1.1.0");

            Files.writeString(file, model);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(live().getVersionTag()).isEqualTo("1.0.0"));
        }
    }

    private ProcessDefinition live() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("undelivered-mail")
                .latestVersion()
                .singleResult();
    }
}
