package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.simdesk.sim.Msisdn;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A customer's system at our REST door: without an answer it asks again under the same key, at the next node. */
final class CustomerSystem {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SIGNED_IN =
            "Basic " + Base64.getEncoder().encodeToString("fleet-a:demo".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Integer> ports;

    CustomerSystem(Integer... ports) {
        this.ports = List.of(ports);
    }

    /** The reference of the order that this request has become, once somebody has said so. */
    String order(Request request) {
        var answer = ask(request);
        if (answer.statusCode() != 201) {
            throw new AssertionError(request + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return reference(answer);
    }

    static String reference(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.reference");
    }

    /** What is answered to this request, refusals included. */
    HttpResponse<String> ask(Request request) {
        return answer(request.path(), call -> post(call, request));
    }

    /** The first answer to this request, whatever it is. */
    HttpResponse<String> askOnce(Request request) {
        try {
            return send(post(atNextNode(request.path()), request).build());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder post(HttpRequest.Builder call, Request request) {
        return call.header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key())
                .POST(BodyPublishers.ofString(request.body()));
    }

    /** Whether something is still to come without anybody's help. */
    boolean isQuiet() {
        return Stream.of("RECEIVED", "IN_PROGRESS", "WAITING_FOR_INSTALLATION")
                .allMatch(state -> orders("state=" + state) == 0);
    }

    /** How many orders match this query. */
    int orders(String query) {
        return JsonPath.read(get("/orders?size=1&" + query), "$.total");
    }

    /** The order for this line. */
    String orderFor(Msisdn line) {
        return JsonPath.read(get("/orders?query=" + line.e164().substring(1)), "$.items[0].reference");
    }

    String state(String reference) {
        return JsonPath.read(get("/orders/" + reference), "$.state");
    }

    private String get(String path) {
        return answer(path, HttpRequest.Builder::GET).body();
    }

    private HttpResponse<String> answer(String path, UnaryOperator<HttpRequest.Builder> call) {
        return await("an answer to " + path)
                .atMost(Scale.PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> send(call.apply(atNextNode(path)).build()), answer -> answer.statusCode() < 500);
    }

    private HttpRequest.Builder atNextNode(String path) {
        var port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
        return HttpRequest.newBuilder(Node.address(port).resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", SIGNED_IN);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
