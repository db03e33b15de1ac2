package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the profile server is told at its door. */
@AccessTest
class ProfileServerDoorTest {

    private static final String PATH = "/gsma/rsp2/es2plus/handleDownloadProgressInfo";
    private static final String SECRET = "the-profile-servers-secret";

    private static final String UNKNOWN = """
            {"header": {"functionRequesterIdentifier": "smdp", "functionCallIdentifier": "1"},
             "iccid": "8932029112021667429", "profileType": "P1", "timestamp": "2022-07-08T10:00:00Z",
             "notificationPointId": 4, "notificationPointStatus": {"status": "Executed-Success"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void nobodyElseComesIn() {
        assertThat(tell(new Visitor(port), UNKNOWN).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleet-a", "fleet-b", "backoffice", "designer", "admin"})
    void noUserOfOursComesIn(String user) {
        assertThat(tell(new Visitor(port).withPassword(user, "demo"), UNKNOWN).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongSecretStaysOutside() {
        assertThat(tell(new Visitor(port).withPassword("smdp", "guessed"), UNKNOWN)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anUnknownProfileIsHeardAndRaisesAnAlarm() {
        var answer = tell(smdp(), UNKNOWN);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("X-Admin-Protocol")).hasValue("gsma/rsp/v2.2.0");
        var alarm =
                new Visitor(port).withPassword("admin", "demo").get("/actuator/metrics/simdesk.profile-news.unknown");
        assertThat(alarm.body()).containsPattern("\"value\":[1-9]");
    }

    @Test
    void aProfileInStockIsHeard() {
        var ours = jdbc.queryForObject("select min(iccid) from sim where kind = 'ESIM'", String.class);

        assertThat(tell(smdp(), UNKNOWN.replace("8932029112021667429", ours + "F"))
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2.2.0", "v2.5.0", "v3.1.0"})
    void everyVersionOfTheProtocolIsHeard(String version) {
        var call = smdp().request(PATH)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("X-Admin-Protocol", "gsma/rsp/" + version)
                .POST(BodyPublishers.ofString(UNKNOWN));

        assertThat(smdp().send(call).statusCode()).isEqualTo(204);
    }

    @Test
    void nonsenseIsRefusedInWords() {
        var answer = tell(smdp(), "{\"iccid\": 1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no JSON");
    }

    @Test
    void aBodyWithoutEndIsRefused() {
        assertThat(tell(smdp(), "{\"x\": \"" + "x".repeat(100_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    private Visitor smdp() {
        return new Visitor(port).withPassword("smdp", SECRET);
    }

    private static HttpResponse<String> tell(Visitor who, String body) {
        return who.post(PATH, body);
    }
}
