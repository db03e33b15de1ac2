package io.simdesk.engine.deployment;

import io.simdesk.engine.forms.FormTextFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models, forms and translations as they lie in the designers' folder, or else on the class path. */
@Component
class ModelFiles implements FormTextFiles {

    private final ResourcePatternResolver files;
    private final String place;

    ModelFiles(ResourcePatternResolver files, DesignerSettings settings) {
        this.files = files;
        this.place = settings.watched()
                .map(folder -> folder.toAbsolutePath().normalize().toUri().toString())
                .orElse("classpath:/");
    }

    /** Forms first: models refer to them. */
    List<Resource> all() {
        return Stream.of("forms/*.form", "processes/*.bpmn").flatMap(this::find).toList();
    }

    @Override
    public List<Resource> texts() {
        return find("forms/i18n/*.json").toList();
    }

    private Stream<Resource> find(String pattern) {
        try {
            return Stream.of(files.getResources(place + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
