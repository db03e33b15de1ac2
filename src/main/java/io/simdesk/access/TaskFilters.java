package io.simdesk.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters of Tasklist; made here alone, because whoever may write a filter may show it to others. */
@Component
class TaskFilters {

    static final String MY_TASKS = "My tasks";
    static final String BACK_OFFICE = "Back office";

    private static final List<Map<String, String>> VARIABLES = List.of(
            Map.of("name", "reference", "label", "Reference"), Map.of("name", "phoneNumber", "label", "Phone number"));

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /**
     * One filter serves all fleet managers without naming any: the engine shows them no other tasks than those assigned
     * to them, and those of their customer that a model gives to fleet managers. (An expression such as
     * {@code currentUser()} is not evaluated in stored queries here.)
     */
    String myTasks() {
        var query = tasks.createTaskQuery().orderByTaskCreateTime().desc();
        return idOf(MY_TASKS, "What waits for you", "#0f766e", query);
    }

    String backOffice() {
        var query = tasks.createTaskQuery()
                .taskCandidateGroup(Groups.BACK_OFFICE)
                .includeAssignedTasks()
                .orderByTaskPriority()
                .desc()
                .orderByTaskCreateTime()
                .asc();
        return idOf(BACK_OFFICE, "Orders that wait for a person", "#b45309", query);
    }

    private String idOf(String name, String description, String colour, TaskQuery query) {
        var known = filters.createTaskFilterQuery().filterName(name).list();
        return known.isEmpty()
                ? make(name, description, colour, query)
                : known.get(0).getId();
    }

    private String make(String name, String description, String colour, TaskQuery query) {
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "color",
                colour,
                "priority",
                10,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                VARIABLES));
        return filters.saveFilter(filter).getId();
    }
}
