package io.simdesk.outside.profiles;

import io.simdesk.carrier.NoAnswer;
import io.simdesk.outside.simulation.Silence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** The simulated SM-DP+ on the paths of ES2+ (SGP.22 v2.2, 6.3). A function that fails answers with HTTP 200, too. */
@RestController
@Profile("simulators")
class SmdpServer {

    private final SimulatedSmdp smdp;
    private final Silence silence;

    SmdpServer(SimulatedSmdp smdp, Silence silence) {
        this.smdp = smdp;
        this.silence = silence;
    }

    @PostMapping("/gsma/rsp2/es2plus/{function}")
    DeferredResult<ResponseEntity<Map<String, Object>>> call(
            @PathVariable String function, @RequestBody Es2Order order) {
        try {
            var result = new DeferredResult<ResponseEntity<Map<String, Object>>>();
            result.setResult(answer(function, order));
            return result;
        } catch (NoAnswer e) {
            return silence.keep();
        }
    }

    /** What is no JSON, or no matching id, is no call of the standard's. */
    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void invalid() {}

    private ResponseEntity<Map<String, Object>> answer(String function, Es2Order order) {
        return switch (function) {
            case "downloadOrder" -> ok(smdp.downloadOrder(order));
            case "confirmOrder" -> ok(smdp.confirmOrder(order));
            case "cancelOrder" -> ok(smdp.cancelOrder(order));
            case "releaseProfile" -> ok(smdp.releaseProfile(order));
            default -> ResponseEntity.notFound().build();
        };
    }

    private static ResponseEntity<Map<String, Object>> ok(Es2Answer answer) {
        var body = new LinkedHashMap<String, Object>();
        body.put("header", Map.of("functionExecutionStatus", status(answer)));
        put(body, "iccid", answer.iccid());
        put(body, "matchingId", answer.matchingId());
        put(body, "smdpAddress", answer.smdpAddress());
        return ResponseEntity.ok().header("X-Admin-Protocol", "gsma/rsp/v2.2.0").body(body);
    }

    private static Map<String, Object> status(Es2Answer answer) {
        if (answer.executed()) {
            return Map.of("status", "Executed-Success");
        }
        var code = answer.failure().split("/");
        return Map.of("status", "Failed", "statusCodeData", Map.of("subjectCode", code[0], "reasonCode", code[1]));
    }

    private static void put(Map<String, Object> body, String field, @Nullable String value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
