package io.simdesk.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Brings the models and forms that lie beside the application into the engine, each file as a deployment of its own. At
 * the start a file that was brought in before, in just this state, is passed over: what has been deployed since, by the
 * Modeler or from the folder, is newer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelDeployment implements ApplicationRunner {

    static final String SOURCE = "simdesk";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ModelFiles files;

    ModelDeployment(RepositoryService repository, ModelFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var file : files.all()) {
            var content = content(file);
            if (!wasBroughtIn(ModelFiles.name(file), content)) {
                atTheStart(ModelFiles.name(file), content);
            }
        }
    }

    private void atTheStart(String name, byte[] content) {
        try {
            deploy(name, content);
        } catch (ParseException refused) {
            if (isServedBy(name) == 0) {
                throw refused;
            }
        }
    }

    /** @throws ParseException when it is refused; that is noted already */
    void deploy(String name, byte[] content) {
        var deployment = repository
                .createDeployment()
                .name(name)
                .source(SOURCE)
                .enableDuplicateFiltering(true)
                .addInputStream(name, new ByteArrayInputStream(content))
                .deploy();
        LOG.debug("{} is live with deployment {}", name, deployment.getId());
    }

    private boolean wasBroughtIn(String name, byte[] content) {
        return repository.createDeploymentQuery().deploymentName(name).deploymentSource(SOURCE).list().stream()
                .anyMatch(deployment -> Arrays.equals(content, content(deployment, name)));
    }

    private long isServedBy(String name) {
        return repository.createDeploymentQuery().deploymentName(name).count();
    }

    private byte[] content(Deployment deployment, String name) {
        try (var content = repository.getResourceAsStream(deployment.getId(), name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
