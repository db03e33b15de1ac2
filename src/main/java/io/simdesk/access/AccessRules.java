package io.simdesk.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.MIGRATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Groups and what each may do in the engine, made at every start where they are missing. */
@Component
@Order(10)
class AccessRules implements ApplicationRunner {

    static final List<String> FOR_FLEET_MANAGERS = List.of("sim-renewal", "esim-issuance");
    static final List<String> FOR_BACK_OFFICE =
            List.of("sim-renewal", "esim-issuance", "undelivered-mail", "line-drift");

    private final StartLock lock;
    private final IdentityService identity;
    private final Grants grants;
    private final TaskFilters filters;

    AccessRules(StartLock lock, IdentityService identity, Grants grants, TaskFilters filters) {
        this.lock = lock;
        this.identity = identity;
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void run(ApplicationArguments none) {
        lock.alone(this::make);
    }

    private void make() {
        fleetManagers();
        backOffice();
        designers();
        administrators();
    }

    /** Start forms and own tasks; the engine lets an assignee read and work a task, which needs no grant here. */
    private void fleetManagers() {
        group(Groups.FLEET_MANAGER, "Fleet managers");
        grants.give(Groups.FLEET_MANAGER, APPLICATION, "tasklist", ACCESS);
        FOR_FLEET_MANAGERS.forEach(
                model -> grants.give(Groups.FLEET_MANAGER, PROCESS_DEFINITION, model, READ, CREATE_INSTANCE));
        grants.give(Groups.FLEET_MANAGER, PROCESS_INSTANCE, ANY, CREATE);
        grants.give(Groups.FLEET_MANAGER, FILTER, filters.myTasks(), READ);
    }

    private void backOffice() {
        group(Groups.BACK_OFFICE, "Back office");
        grants.give(Groups.BACK_OFFICE, APPLICATION, "tasklist", ACCESS);
        grants.give(Groups.BACK_OFFICE, APPLICATION, "cockpit", ACCESS);
        FOR_BACK_OFFICE.forEach(model -> grants.give(
                Groups.BACK_OFFICE,
                PROCESS_DEFINITION,
                model,
                READ,
                READ_TASK,
                TASK_WORK,
                TASK_ASSIGN,
                READ_INSTANCE,
                READ_HISTORY,
                RETRY_JOB));
        grants.give(
                Groups.BACK_OFFICE,
                PROCESS_DEFINITION,
                "sim-reversal",
                READ,
                CREATE_INSTANCE,
                READ_INSTANCE,
                READ_HISTORY);
        grants.give(Groups.BACK_OFFICE, PROCESS_INSTANCE, ANY, CREATE);
        grants.give(Groups.BACK_OFFICE, USER, ANY, READ);
        grants.give(Groups.BACK_OFFICE, FILTER, filters.backOffice(), READ);
    }

    private void designers() {
        group(Groups.DESIGNER, "Process designers");
        grants.give(Groups.DESIGNER, APPLICATION, "cockpit", ACCESS);
        grants.give(Groups.DESIGNER, DEPLOYMENT, ANY, CREATE, READ);
        grants.give(Groups.DESIGNER, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, MIGRATE_INSTANCE);
        grants.give(Groups.DESIGNER, DECISION_DEFINITION, ANY, READ);
        grants.give(Groups.DESIGNER, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    private void administrators() {
        group(Groups.ADMIN, "Administrators");
        for (var resource : Resources.values()) {
            grants.give(Groups.ADMIN, resource, ANY, ALL);
        }
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType(Groups.ADMIN.equals(id) ? "SYSTEM" : "WORKFLOW");
            identity.saveGroup(group);
        }
    }
}
