package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.net.http.HttpRequest.BodyPublishers;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people can do through Camunda's webapps, with a small model of one user task for the back office. */
@AccessTest
class WebappDoorTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String START = ENGINE + "/process-definition/key/doors-test/submit-form";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private Grants grants;

    @BeforeEach
    void deploy() {
        var model = Bpmn.createExecutableProcess("doors-test")
                .camundaVersionTag("1")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .name("Asked")
                .userTask("look")
                .name("Look")
                .camundaCandidateGroups(Groups.BACK_OFFICE)
                .endEvent()
                .name("Seen")
                .done();
        repository
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("doors-test")
                .addModelInstance("doors-test.bpmn", model)
                .deploy();
        grants.give(Groups.FLEET_MANAGER, PROCESS_DEFINITION, "doors-test", READ, CREATE_INSTANCE, READ_TASK);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("doors-test")
                .list()
                .forEach(it -> runtime.deleteProcessInstance(it.getId(), "next test"));
    }

    @Test
    void oneSignInOpensTasklistToo() {
        var visitor = inTasklist("fleet-a");

        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"fleet-a\"", "tasklist")
                .doesNotContain("cockpit", "admin\"");
    }

    @Test
    void anInstanceBelongsToTheCustomerOfWhoeverStartsIt() {
        var answer = inTasklist("fleet-a").post(START, "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("doors-test")
                        .singleResult()
                        .getTenantId())
                .isEqualTo("customer-a");
    }

    @Test
    void noCustomerSeesTheTaskOfAnother() {
        inTasklist("fleet-a").post(START, "{}");

        assertThat(inTasklist("fleet-a").get(ENGINE + "/task").body()).contains("\"taskDefinitionKey\":\"look\"");
        assertThat(inTasklist("fleet-b").get(ENGINE + "/task").body()).isEqualTo("[]");
    }

    @Test
    void theBackOfficeFindsTheTasksOfAllCustomersByItsFilter() {
        inTasklist("fleet-a").post(START, "{}");
        inTasklist("fleet-b").post(START, "{}");
        grants.give(Groups.BACK_OFFICE, PROCESS_DEFINITION, "doors-test", READ, READ_TASK);
        var filter = filters.createFilterQuery()
                .filterName(TaskFilters.BACK_OFFICE)
                .singleResult()
                .getId();

        var backOffice = inTasklist("backoffice");

        assertThat(backOffice.get(ENGINE + "/filter").body())
                .contains("Back office")
                .doesNotContain("My tasks");
        assertThat(backOffice
                        .post(ENGINE + "/filter/" + filter + "/count", "{}")
                        .body())
                .isEqualTo("{\"count\":2}");
    }

    @Test
    void aFleetManagerFindsTheirOwnTasksByTheirFilter() {
        inTasklist("fleet-a").post(START, "{}");
        var task = tasks.createTaskQuery().taskDefinitionKey("look").singleResult();
        tasks.setAssignee(task.getId(), "fleet-a");
        var filter = filters.createFilterQuery()
                .filterName(TaskFilters.MY_TASKS)
                .singleResult()
                .getId();

        var count = ENGINE + "/filter/" + filter + "/count";

        assertThat(inTasklist("fleet-a").post(count, "{}").body()).isEqualTo("{\"count\":1}");
        assertThat(inTasklist("fleet-b").post(count, "{}").body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void aTaskForFleetManagersShowsToThoseOfItsCustomer() {
        inTasklist("fleet-a").post(START, "{}");
        var task = tasks.createTaskQuery().taskDefinitionKey("look").singleResult();
        tasks.addCandidateGroup(task.getId(), Groups.FLEET_MANAGER);
        var count = ENGINE + "/filter/"
                + filters.createFilterQuery()
                        .filterName(TaskFilters.MY_TASKS)
                        .singleResult()
                        .getId()
                + "/count";

        assertThat(inTasklist("fleet-a").post(count, "{}").body()).isEqualTo("{\"count\":1}");
        assertThat(inTasklist("fleet-b").post(count, "{}").body()).isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition/key/doors-test/start",
                "/process-definition/key/doors-test/tenant-id/x/start",
                "/process-definition/key/doors-test/st%61rt",
                "/process-definition/key/doors-test/start/",
                "/message",
                "/signal",
                "/modification/execute",
                "/process-instance/x/modification",
                "/process-instance/x/variables",
                "/task/x/complete",
                "/task/x/variables",
                "/task/x/bpmnError",
                "/task/x/assignee",
                "/task/x/unclaim",
                "/filter/create",
                "/deployment/create",
                "/authorization/create"
            })
    void aFleetManagerMayNotPassByTheForms(String call) {
        var answer = inTasklist("fleet-a").post(ENGINE + call, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:simdesk:problem:forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "fleet-a,    404, sim-reversal",
        "designer,   403, CREATE",
        "backoffice, 400, There is no swap to take back"
    })
    void onlyTheBackOfficeTakesASwapBack(String user, int status, String reason) {
        var answer = inTasklist(user).post(ENGINE + "/process-definition/key/sim-reversal/submit-form", """
                {"variables": {"wrongOrder": {"value": "OBE-2207081556-SXWZ"}, "why": {"value": "Wrong number"}}}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"/filter/create", "/filter/x", "/deployment/create"})
    void theBackOfficeNeitherDeploysNorWritesFilters(String call) {
        assertThat(inTasklist("backoffice").post(ENGINE + call, "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/admin/setup/default/user/create"
            })
    void camundasOwnLogInAndSetupAreShut(String path) {
        var visitor = inTasklist("admin");

        assertThat(visitor.post(path, "{}").statusCode()).isEqualTo(403);
        assertThat(visitor.page("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCallWithoutCamundasTokenIsRefused() {
        var visitor = inTasklist("fleet-a");

        var answer = visitor.send(visitor.request(START)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutOfTasklistSignsOutOfEverything() {
        var visitor = inTasklist("fleet-a");

        var answer = visitor.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(visitor.page("/").statusCode()).isEqualTo(302);
        assertThat(visitor.get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    /** Signs in and opens Tasklist, whose first page brings Camunda's token. */
    private Visitor inTasklist(String user) {
        var visitor = new Visitor(port).signIn(user, DemoUsers.PASSWORD);
        assertThat(visitor.page("/camunda/app/welcome/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.cookie("XSRF-TOKEN")).isNotEqualTo("none");
        return visitor;
    }
}
