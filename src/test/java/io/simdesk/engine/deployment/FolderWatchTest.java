package io.simdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.simdesk.engine.forms.FormTexts;
import io.simdesk.support.ProcessTest;
import java.io.IOException;
import java.io.UncheckedIOException;
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

        try (var watch = watch(settings, texts)) {
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

    @Test
    void aTranslationThatCannotBeReadIsNoted(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        Files.createDirectories(folder.resolve("forms").resolve("i18n"));
        var settings = new DesignerSettings(folder.toString());
        var unread = mock(FormTexts.class);
        doThrow(new UncheckedIOException("repair-mail.fr.json is no flat JSON object", new IOException()))
                .when(unread)
                .readAgain();

        try (var watch = watch(settings, unread)) {
            watch.start();
            Files.writeString(folder.resolve("forms").resolve("i18n").resolve("repair-mail.fr.json"), "{");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(refused.latest())
                            .first()
                            .satisfies(it ->
                                    assertThat(it.problems()).contains("repair-mail.fr.json is no flat JSON object")));
        }
    }

    private FolderWatch watch(DesignerSettings settings, FormTexts read) {
        var files = new ModelFiles(new PathMatchingResourcePatternResolver(), settings);
        return new FolderWatch(settings, files, new ModelDeployment(repository, files), read, refused);
    }

    private ProcessDefinition live() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("undelivered-mail")
                .latestVersion()
                .singleResult();
    }
}
