package io.simdesk.engine.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves running instances from one version of a model to another, step by step of the same id. */
@Component
public class MovingOn {

    private static final Logger LOG = LoggerFactory.getLogger(MovingOn.class);

    private final RuntimeService runtime;
    private final LiveModels models;

    MovingOn(RuntimeService runtime, LiveModels models) {
        this.runtime = runtime;
        this.models = models;
    }

    /** Who could move; changes nothing. */
    public Move check(String key, int from, int to) {
        try {
            return check(key, from, to, plan(key, from, to));
        } catch (ProcessEngineException e) {
            return new Move(from, to, List.of(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    /** Moves everybody who can, each in a transaction of its own. */
    public Moved move(String key, int from, int to) {
        var plan = plan(key, from, to);
        var failed = new ArrayList<String>();
        var movable = check(key, from, to, plan).instances();
        for (var instance : movable) {
            try {
                runtime.newMigration(plan).processInstanceIds(instance).execute();
            } catch (ProcessEngineException e) {
                LOG.warn("{} stays in version {} of {}: {}", instance, from, key, e.getMessage());
                failed.add(instance);
            }
        }
        return new Moved(movable.size() - failed.size(), failed.size());
    }

    private MigrationPlan plan(String key, int from, int to) {
        return runtime.createMigrationPlan(
                        models.version(key, from).getId(),
                        models.version(key, to).getId())
                .mapEqualActivities()
                .build();
    }

    private Move check(String key, int from, int to, MigrationPlan plan) {
        var mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        var movable = new ArrayList<String>();
        var stuck = new TreeMap<String, Step>();
        for (var instance : running(key, from)) {
            var gone = placesOf(runtime.getActivityInstance(instance.getId()))
                    .filter(place -> !mapped.contains(place.id()))
                    .findFirst();
            gone.ifPresentOrElse(
                    place -> stuck.merge(
                            place.id(), place, (one, more) -> new Step(one.id(), one.name(), one.count() + 1)),
                    () -> movable.add(instance.getId()));
        }
        return new Move(from, to, movable, List.copyOf(stuck.values()), "");
    }

    private List<ProcessInstance> running(String key, int version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(models.version(key, version).getId())
                .list();
    }

    /** Where an instance is, also what it waits to enter; the whole process is mapped by itself. */
    private static Stream<Step> placesOf(ActivityInstance tree) {
        var entering = Stream.of(tree.getChildTransitionInstances())
                .map(place ->
                        new Step(place.getActivityId(), nameOr(place.getActivityName(), place.getActivityId()), 1));
        var inside = Stream.of(tree.getChildActivityInstances())
                .flatMap(child -> Stream.concat(
                        Stream.of(new Step(
                                child.getActivityId(), nameOr(child.getActivityName(), child.getActivityId()), 1)),
                        placesOf(child)));
        return Stream.concat(entering, inside);
    }

    private static String nameOr(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
