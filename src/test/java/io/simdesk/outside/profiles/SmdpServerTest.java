package io.simdesk.outside.profiles;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.Visitor;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.http.NeighbourHttp;
import io.simdesk.outside.simulation.SimulatorServer;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

/** The adapter over HTTP against the simulated profile server as a server, and what that server says to strangers. */
class SmdpServerTest extends ProfileServerPaths {

    private final ProfileServer server = adapter(Duration.ofSeconds(1));
    private final Visitor client = new Visitor(SimulatorServer.port()).withPassword("simdesk", "demo");

    /** The first call of a virtual machine takes longer than the silence of a simulator. */
    @BeforeAll
    static void warmUp() throws Refusal {
        adapter(Duration.ofSeconds(8)).cancel(PROFILE, OURS);
    }

    private static ProfileServer adapter(Duration timeout) {
        var http = NeighbourHttp.client(RestClient.builder(), URI.create(SimulatorServer.url()), timeout, null)
                .defaultHeaders(headers -> headers.setBasicAuth("simdesk", "demo"));
        return new Es2ProfileServer(new Es2PlusClient(http.build(), "simdesk"), Play.ADDRESS);
    }

    @BeforeEach
    void allProfilesAreAvailable() {
        SimulatorServer.memory()
                .commit(jdbc -> jdbc.sql("delete from smdp_profile").update());
    }

    @Override
    ProfileServer server() {
        return server;
    }

    @Override
    String address() {
        return Play.ADDRESS;
    }

    @Override
    void givenInstalled(Iccid profile) {
        Play.install(SimulatorServer.memory(), profile);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            downloadOrder  | {"header": {}, "iccid": "%1$s"}                     | 200 | Executed-Success
            downloadOrder  | {"iccid": "%1$sF", "eid": "89049032123451234512345678901235"} | 200 | Executed-Success
            downloadOrder  | {"iccid": "123"}                                    | 200 | "3.9"
            downloadOrder  | {"profileType": "P1"}                               | 200 | "8.2.5"
            downloadOrder  | {}                                                  | 200 | "2.2"
            downloadOrder  | {"iccid                                             | 400 |
            confirmOrder   | {"iccid": "%1$s", "releaseFlag": true}              | 200 | "3.9"
            cancelOrder    | {"iccid": "%1$s"}                                   | 200 | "3.9"
            releaseProfile | {"iccid": "%1$s"}                                   | 200 | "3.9"
            makeCoffee     | {"iccid": "%1$s"}                                   | 404 |
            """)
    void answersAnyClientAsTheStandardSays(String function, String body, int status, String says) {
        var answer = client.post(
                "/gsma/rsp2/es2plus/" + function, body.replace("%1$s", ProfileServerContract.PROFILE.digits()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(says == null ? "" : says);
        if (status == 200) {
            assertThat(answer.headers().firstValue("X-Admin-Protocol")).hasValue("gsma/rsp/v2.2.0");
        }
    }

    @Test
    void releasesInTwoStepsAndOnlyOnce() {
        var profile = "{\"iccid\": \"" + sim("115010100977") + "\", \"releaseFlag\": false}";

        assertThat(call("releaseProfile", profile)).contains("3.9");
        call("downloadOrder", profile);
        assertThat(call("releaseProfile", profile)).contains("3.5");
        assertThat(call("confirmOrder", profile)).contains("matchingId", "smdp.simdesk.example");
        assertThat(call("releaseProfile", profile)).contains("Executed-Success");
        assertThat(call("confirmOrder", profile)).contains("1.2");
    }

    @Test
    void letsAPersonPlayThePhone() throws Refusal {
        var profile = sim("115010100913");
        server.order(profile);
        server.release(profile, OURS);

        var page = client.speaking("fr").page("/profiles").body();
        assertThat(page).contains(profile.digits(), "Télécharger", "Refuser");

        assertThat(play(profile, "DOWNLOAD")).endsWith("/profiles");
        assertThat(client.page("/profiles").body())
                .contains("téléchargé", "Installer")
                .doesNotContain("Refuser");
        assertThat(play(profile, "DECLINE")).endsWith("?toolate");
        assertThat(client.page("/profiles?toolate").body()).contains("Cela ne va plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles", "/gsma/rsp2/es2plus/downloadOrder"})
    void isShutToWhoHasNoPassword(String path) {
        assertThat(new Visitor(SimulatorServer.port()).get(path).statusCode()).isEqualTo(401);
    }

    private String play(Iccid profile, String act) {
        return Visitor.location(client.submit("/profiles", "/profiles", Map.of("iccid", profile.digits(), "act", act)));
    }

    private String call(String function, String body) {
        return client.post("/gsma/rsp2/es2plus/" + function, body).body();
    }
}
