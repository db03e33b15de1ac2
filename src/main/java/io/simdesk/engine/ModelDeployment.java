package io.simdesk.engine;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the models and forms of the class path into the engine. Each file is a deployment of its own and one that has
 * not changed is passed over, so a restart never puts an old file over what a designer deployed from the Modeler.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelDeployment implements ApplicationRunner {

    private static final String[] PLACES = {"classpath:/forms/*.form", "classpath:/processes/*.bpmn"};

    private final RepositoryService repository;
    private final ResourcePatternResolver files;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var place : PLACES) {
            for (var file : files.getResources(place)) {
                deploy(file, String.valueOf(file.getFilename()));
            }
        }
    }

    private void deploy(Resource file, String name) throws IOException {
        try (InputStream content = file.getInputStream()) {
            repository
                    .createDeployment()
                    .name(name)
                    .source("simdesk")
                    .enableDuplicateFiltering(true)
                    .addInputStream(name, content)
                    .deploy();
        }
    }
}
