package io.simdesk.outside.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.Visitor;
import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.outside.simulation.SimulatorServer;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter over HTTP against the simulated network as a server, and what that server says to strangers' clients. */
class NetworkServerTest extends NetworkPaths {

    private static final CarrierNetwork NETWORK =
            Connection.to(SimulatorServer.url(), "demo", Duration.ofSeconds(1)).network();

    private static final Visitor CLIENT = new Visitor(SimulatorServer.port()).withPassword("simdesk", "demo");

    @BeforeEach
    @Override
    void twoLinesAreServed() {
        SimulatorServer.memory()
                .commit(jdbc -> jdbc.sql("delete from served_number; delete from sim_change")
                        .update());
        super.twoLinesAreServed();
    }

    @Override
    CarrierNetwork network() {
        return NETWORK;
    }

    @Override
    void given(Msisdn number, Iccid sim) {
        assertThat(activate(number.e164().substring(1), sim)).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changesim      | {"iccid": "%2$s", "newIccid": "%1$s"} | 404
            changesim      | {"iccid": "%1$s"}                                    | 400
            changesim      | {"iccid": "x", "newIccid": "%2$s"}                   | 400
            changesim      | {"iccid                                                             | 400
            block          | {"msisdn": "32492000001"}                                           | 201
            block          | {"iccid": "%1$sF", "bssid": "any"}                                  | 201
            block          | {"imsi": "206100000000001"}                                         | 404
            block          | {"iccid": "%2$s"}                                                   | 404
            block          | {}                                                                  | 400
            unblock        | {"msisdn": "+32492000001"}                                          | 400
            cancellocation | {"msisdn": "32492000001"}                                           | 201
            cancellocation | {"msisdn": "32492000003"}                                           | 404
            activate       | {"msisdn": "32492000009", "iccid": "%2$s"}                          | 400
            terminate      | {"msisdn": "32492000001"}                                           | 404
            """)
    void answersAnyClientAsTheInterfaceSays(String call, String body, int status) {
        var answer = CLIENT.post(
                "/provision/v2/" + call, body.replace("%1$s", OLD.digits()).replace("%2$s", NEW.digits()));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 201) {
            assertThat(answer.body()).matches("\\{\"requestid\":\"[0-9a-f-]{36}\"}");
        }
    }

    @Test
    void tellsWhetherTheOldOrTheNewSimIsTheProblem() {
        assertThat(change(NEW, OLD)).isEqualTo(404);
        assertThat(change(OLD, OTHER)).isEqualTo(400);
    }

    @Test
    void takesNoSimThatServesAnotherNumber() {
        assertThat(activate("32492000007", OLD)).isEqualTo(400);
        assertThat(activate("32492000001", NEW)).isEqualTo(400);
        assertThat(activate("32492000001", OLD)).isEqualTo(201);
    }

    @Test
    void writesASubscriptionAsTheInterfaceSays() {
        assertThat(CLIENT.get("/subscription/v2/msisdn/32492000001").body())
                .isEqualTo(
                        ("{'id':32492000001,'msisdn':'32492000001','active':true,'bss':'simdesk','simcards':[{'iccid':"
                                        + "'%s','imsis':['206105420110001'],'activeImsi':'206105420110001','bss':'simdesk'}]}")
                                .replace('\'', '"')
                                .formatted(OLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subscription/v2/msisdn/32492000001", "/network", "/", "/actuator/metrics", "/nothing"})
    void isShutToWhoHasNoPassword(String path) {
        assertThat(new Visitor(SimulatorServer.port()).get(path).statusCode()).isEqualTo(401);
        assertThat(new Visitor(SimulatorServer.port())
                        .withPassword("simdesk", "wrong")
                        .get(path)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void showsWhatItHoldsAndEachChangeOnce() throws Refusal {
        NETWORK.changeSim(OLD, NEW);
        NETWORK.changeSim(OLD, NEW);
        NETWORK.block(OTHER_NUMBER);

        var page = new Visitor(SimulatorServer.port())
                .withPassword("simdesk", "demo")
                .speaking("fr")
                .page("/network")
                .body();

        assertThat(page).contains("0492 00 00 01", NEW.digits(), "bloqué").containsOnlyOnce(">" + OLD.digits() + "<");
        assertThat(CLIENT.page("/").body()).contains("href=\"/network\"");
    }

    private int activate(String msisdn, Iccid sim) {
        return CLIENT.post("/provision/v2/activate", """
                        {"bssid": "simdesk", "userid": "test", "msisdn": "%s", "iccid": "%s"}""".formatted(msisdn, sim)).statusCode();
    }

    private int change(Iccid from, Iccid to) {
        return CLIENT.post("/provision/v2/changesim", """
                        {"iccid": "%s", "newIccid": "%s"}""".formatted(from, to)).statusCode();
    }
}
