package io.simdesk.engine.deployment;

import io.simdesk.engine.checks.Problem;
import io.simdesk.engine.forms.FormTexts;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes what a designer saves into the engine within a second or two. It looks instead of being told, which works on
 * every disk. What was refused is tried again with the next change: a model may have waited for its form.
 */
@Component
class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final DesignerSettings settings;
    private final ModelFiles files;
    private final ModelDeployment deployment;
    private final FormTexts texts;
    private final RefusedDeployments noted;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(FolderWatch::thread);
    private final Set<String> refused = new HashSet<>();
    private Map<String, Long> seen = Map.of();

    FolderWatch(
            DesignerSettings settings,
            ModelFiles files,
            ModelDeployment deployment,
            FormTexts texts,
            RefusedDeployments noted) {
        this.settings = settings;
        this.files = files;
        this.deployment = deployment;
        this.texts = texts;
        this.noted = noted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        settings.watched().ifPresent(folder -> {
            LOG.info(
                    "What is saved in processes/ and forms/ of {} goes live",
                    folder.toAbsolutePath().normalize());
            seen = stamps();
            clockwork.scheduleWithFixedDelay(this::lookCarefully, 1, 1, TimeUnit.SECONDS);
        });
    }

    private void lookCarefully() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("The folder of the designers cannot be read", e);
        }
    }

    private synchronized void look() {
        var now = stamps();
        if (now.equals(seen)) {
            return;
        }
        var before = seen;
        seen = now;
        readTexts();
        for (var file : files.all()) {
            var name = ModelFiles.name(file);
            if (!now.getOrDefault(name, 0L).equals(before.get(name)) || refused.contains(name)) {
                bringIn(name, file);
            }
        }
        before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(FolderWatch::sayThatItGoesOn);
    }

    private void readTexts() {
        try {
            texts.readAgain();
        } catch (UncheckedIOException e) {
            var problem = new Problem("readable", "forms/i18n", "translations", String.valueOf(e.getMessage()));
            noted.note("", "forms/i18n", List.of(problem));
        }
    }

    /** The engine keeps what it has: a file that is gone takes nothing away from running orders. */
    private static void sayThatItGoesOn(String name) {
        LOG.warn(
                "{} is gone from the folder; what is live of it goes on serving, and \"check\" says who needs it",
                name);
    }

    private void bringIn(String name, Resource file) {
        try {
            deployment.deploy(name, ModelDeployment.content(file));
            refused.remove(name);
            LOG.info("{} is live", name);
        } catch (ParseException e) {
            refused.add(name);
        } catch (RuntimeException e) {
            refused.add(name);
            LOG.error("{} could not be brought in; it is tried again with the next change", name, e);
        }
    }

    private Map<String, Long> stamps() {
        var stamps = new HashMap<String, Long>();
        List.of(files.all(), files.texts())
                .forEach(kind -> kind.forEach(file -> stamps.put(ModelFiles.name(file), stamp(file))));
        return stamps;
    }

    private static long stamp(Resource file) {
        return java.util.Arrays.hashCode(ModelDeployment.content(file));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "designers-folder");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
