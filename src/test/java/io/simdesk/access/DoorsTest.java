package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccessTest
class DoorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private NewUsers users;

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/lines",
                "/engine-rest/engine",
                "/engine-rest/process-definition",
                "/actuator/metrics",
                "/v3/api-docs",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default"
            })
    void noSystemComesInWithoutAPassword(String path) {
        var answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401");
    }

    @Test
    void whatAPageLooksLikeBeginsNoSession() {
        var answer = stranger().get("/css/simdesk.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda/",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/demo/mailbox",
                "/desk",
                "/desk/OBE-2207081556-SXWZ",
                "/fleet",
                "/fleet/0492000001",
                "/fleet/0492000001/renew",
                "/fleet/0492000001/renew/card",
                "/fleet/0492000001/renew/esim",
                "/orders",
                "/orders/OBE-2207081556-SXWZ",
                "/bulk",
                "/bulk/template.csv",
                "/bulk/00000000-0000-0000-0000-000000000000",
                "/bulk/00000000-0000-0000-0000-000000000000/result.csv",
                "/nobody/thought/of/this"
            })
    void aPersonIsSentToTheSignInPage(String path) {
        var answer = stranger().page(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer)).endsWith("/login");
    }

    /** A session of its own would take the place of that in which the sign-in page was opened, and spoil its form. */
    @ParameterizedTest
    @ValueSource(strings = {"/camunda/assets/IBMPlexSans-Bold.woff", "/camunda-welcome"})
    void whatIsNoPageNeitherLeadsToTheSignInPageNorBeginsASession(String path) {
        var answer = stranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing,      fleet-a,    404",
        "/api/v1/nothing,      backoffice, 403",
        "/api/v1/nothing,      admin,      403",
        "/engine-rest/engine,  fleet-a,    403",
        "/engine-rest/engine,  backoffice, 403",
        "/engine-rest/engine,  designer,   200",
        "/engine-rest/engine,  admin,      200",
        "/actuator/metrics,    fleet-a,    403",
        "/actuator/metrics,    designer,   403",
        "/actuator/metrics,    admin,      200",
        "/v3/api-docs,         fleet-a,    200"
    })
    void aSystemComesInByItsGroup(String path, String user, int status) {
        assertThat(system(user).get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk,                      fleet-a,    404",
        "/desk,                      designer,   404",
        "/desk,                      backoffice, 200",
        "/desk,                      admin,      200",
        "/desk/group?standing=LATE,  fleet-b,    404",
        "/desk/group?standing=LATE,  backoffice, 200",
        "/desk/OBE-2207081556-SXWZ,  fleet-a,    404",
        "/desk/OBE-2207081556-SXWZ,  backoffice, 404",
        "/desk/nonsense,             backoffice, 404"
    })
    void thePagesOfTheDeskAreForTheBackOffice(String page, String user, int status) {
        assertThat(person(user).page(page).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/fleet,                        200, 200, 404",
        "/fleet/0492000001,             200, 404, 404",
        "/fleet/0492000001/renew,       200, 404, 404",
        "/fleet/0492000001/renew/card,  200, 404, 404",
        "/fleet/0492000001/renew/esim,  200, 404, 404",
        "/fleet/0492000001/renew/esim/OBE-2207081556-SXWZ, 404, 404, 404",
        "/orders,                       200, 200, 404",
        "/orders/OBE-2207081556-SXWZ,   404, 404, 404",
        "/bulk,                         200, 200, 404",
        "/bulk/00000000-0000-0000-0000-000000000000,            404, 404, 404",
        "/bulk/00000000-0000-0000-0000-000000000000/result.csv, 404, 404, 404",
        "/bulk/nonsense,                404, 404, 404"
    })
    void thePagesOfAFleetAreForItsOwnManagers(String page, int own, int another, int staff) {
        assertThat(person("fleet-a").page(page).statusCode()).isEqualTo(own);
        assertThat(person("fleet-b").page(page).statusCode()).isEqualTo(another);
        assertThat(person("backoffice").page(page).statusCode()).isEqualTo(staff);
        assertThat(person("designer").page(page).statusCode()).isEqualTo(staff);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fleet/0492000001/renew/card",
                "/fleet/0492000001/renew/esim",
                "/fleet/0492000001/renew/esim/OBE-2207081556-SXWZ",
                "/fleet/0492000001/puk",
                "/fleet/0492000001/suspension",
                "/fleet/0492000001/lock",
                "/bulk",
                "/bulk/selection",
                "/bulk/rows",
                "/bulk/template.csv",
                "/bulk/00000000-0000-0000-0000-000000000000/start"
            })
    void nothingIsDoneToAnothersFleet(String action) {
        for (var user : List.of("backoffice", "designer")) {
            assertThat(person(user).submit("/", action, Map.of()).statusCode())
                    .as(user)
                    .isEqualTo(404);
        }
        if (action.contains("0000")) {
            assertThat(person("fleet-b").submit("/", action, Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/again", "/desk/ask-now", "/desk/OBE-2207081556-SXWZ/again"})
    void onlyTheBackOfficeTriesAgain(String action) {
        var answer = person("fleet-a").submit("/", action, Map.of("standing", "AT_DESK"));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoeverMaySeeAnOrderCancelsIt() {
        var ordered = system("fleet-a")
                .send(new Visitor(port)
                        .request("/api/v1/lines/0492000040/renewals")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "doors")
                        .POST(BodyPublishers.ofString("""
                                {"newSimNumber": "6054201010098", "reason": "DEFECTIVE"}""")));
        var cancellation = Visitor.location(ordered) + "/cancellation";

        assertThat(stranger().post(cancellation, "").statusCode()).isEqualTo(401);
        assertThat(system("designer").post(cancellation, "").statusCode()).isEqualTo(403);
        assertThat(system("backoffice").post(cancellation, "").statusCode()).isEqualTo(403);
        assertThat(system("fleet-b").post(cancellation, "").statusCode()).isEqualTo(404);
        assertThat(system("fleet-a").post(cancellation, "").statusCode()).isEqualTo(202);
    }

    @Test
    void healthIsOpenButTellsNothingMore() {
        assertThat(stranger().get("/actuator/health").body()).doesNotContain("components");
        assertThat(stranger().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void aChallengeTellsHowToComeIn() {
        var answer = stranger().get("/api/v1/lines");

        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue(ProblemAnswers.CHALLENGE);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedLikeAnUnknownUser() {
        make("slow-typist", Groups.DESIGNER);

        var wrong = system("slow-typist", "wrong").get("/engine-rest/engine");
        var unknown = system("no-such-user", "wrong").get("/engine-rest/engine");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void aFleetManagerOfNoCustomerStaysOutside() {
        make("drifter", Groups.FLEET_MANAGER);

        assertThat(system("drifter", "right").get("/api/v1/nothing").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFleetManagerOfTwoCustomersStaysOutside() {
        make("doubled", Groups.FLEET_MANAGER);
        identity.createTenantUserMembership("customer-a", "doubled");
        identity.createTenantUserMembership("customer-b", "doubled");

        assertThat(system("doubled", "right").get("/api/v1/nothing").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSignedInPersonIsGreetedAndSignsOut() {
        var person = person("backoffice");
        assertThat(person.page("/").body()).contains("Brigitte Maes");

        person.signOut();

        assertThat(person.page("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInWithoutTheFormsTokenIsRefused() {
        var answer = stranger().form("/login", "username=fleet-a&password=demo");

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(Visitor.location(answer)).doesNotEndWith("/");
    }

    @Test
    void anUnknownPathIsUnknownToEverybody() {
        var answer = person("admin").page("/nobody/thought/of/this");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void ourPagesAllowNoForeignScript() {
        var policy = stranger().page("/login").headers().firstValue("Content-Security-Policy");

        assertThat(policy).hasValue(PeopleDoors.CONTENT_SECURITY_POLICY);
    }

    private Visitor stranger() {
        return new Visitor(port);
    }

    private Visitor system(String user) {
        return system(user, DemoUsers.PASSWORD);
    }

    private Visitor system(String user, String password) {
        return new Visitor(port).withPassword(user, password);
    }

    private void make(String user, String group) {
        users.make(new NewUsers.NewUser(user, "", "", "", "right", group));
    }

    private Visitor person(String user) {
        return new Visitor(port).signIn(user, DemoUsers.PASSWORD);
    }
}
