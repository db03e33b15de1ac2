package io.simdesk.outside.network;

import io.simdesk.carrier.Subscription;
import io.simdesk.outside.network.NetworkPlay.Reply;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.Silence;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The simulated network on the paths of the public core network API (Cisco Mobility Services, version 2). */
@RestController
@Profile("simulators")
class NetworkServer {

    private final NetworkPlay network;
    private final Silence silence;

    NetworkServer(NeighbourDatabase database, Silence silence) {
        this.network = new NetworkPlay(database);
        this.silence = silence;
    }

    @GetMapping("/subscription/v2/msisdn/{msisdn}")
    ResponseEntity<SubscriptionBody> read(@PathVariable String msisdn) {
        return ResponseEntity.of(network.find(number(msisdn)).map(SubscriptionBody::of));
    }

    @PostMapping("/provision/v2/changesim")
    DeferredResult<ResponseEntity<Map<String, String>>> changeSim(@RequestBody ChangeAsked asked) {
        return answer(network.changeSim(sim(asked.iccid()), sim(asked.newIccid())));
    }

    @PostMapping("/provision/v2/block")
    DeferredResult<ResponseEntity<Map<String, String>>> block(@RequestBody LineAsked asked) {
        return answer(number(asked).map(number -> network.setActive(number, false)));
    }

    @PostMapping("/provision/v2/unblock")
    DeferredResult<ResponseEntity<Map<String, String>>> unblock(@RequestBody LineAsked asked) {
        return answer(number(asked).map(number -> network.setActive(number, true)));
    }

    /** Nothing stays attached to a simulated network, so there is nothing to detach. */
    @PostMapping("/provision/v2/cancellocation")
    DeferredResult<ResponseEntity<Map<String, String>>> cancelLocation(@RequestBody LineAsked asked) {
        return answer(number(asked).flatMap(network::find).map(known -> Reply.DONE));
    }

    @PostMapping("/provision/v2/activate")
    DeferredResult<ResponseEntity<Map<String, String>>> activate(@RequestBody NewLineAsked asked) {
        if (asked.bssid() == null || asked.userid() == null) {
            throw new IllegalArgumentException("bssid and userid are required");
        }
        return answer(network.activate(new Subscription(number(asked.msisdn()), sim(asked.iccid()), true)));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void invalid() {}

    /** By number, or by the SIM that serves it; the simulated network goes by no IMSI. */
    private Optional<Msisdn> number(LineAsked asked) {
        if (asked.msisdn() != null) {
            return Optional.of(number(asked.msisdn()));
        }
        if (asked.iccid() != null) {
            return network.find(sim(asked.iccid())).map(Subscription::number);
        }
        if (asked.imsi() == null) {
            throw new IllegalArgumentException("one of msisdn, iccid, imsi is required");
        }
        return Optional.empty();
    }

    private static Msisdn number(@Nullable String digits) {
        return new Msisdn("+" + digits);
    }

    private static Iccid sim(@Nullable String printed) {
        return Iccid.of(String.valueOf(printed));
    }

    private DeferredResult<ResponseEntity<Map<String, String>>> answer(Optional<Reply> reply) {
        return answer(reply.orElse(Reply.UNKNOWN));
    }

    private DeferredResult<ResponseEntity<Map<String, String>>> answer(Reply reply) {
        return switch (reply) {
            case DONE ->
                answered(ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of("requestid", UUID.randomUUID().toString())));
            case REFUSED -> answered(ResponseEntity.badRequest().build());
            case UNKNOWN -> answered(ResponseEntity.notFound().build());
            case SILENCE -> silence.keep();
        };
    }

    private static <T> DeferredResult<T> answered(T answer) {
        var result = new DeferredResult<T>();
        result.setResult(answer);
        return result;
    }

    record ChangeAsked(@Nullable String iccid, @Nullable String newIccid) {}

    record LineAsked(
            @Nullable String msisdn,
            @Nullable String iccid,
            @Nullable String imsi) {}

    record NewLineAsked(
            @Nullable String bssid,
            @Nullable String userid,
            @Nullable String iccid,
            @Nullable String msisdn) {}
}
