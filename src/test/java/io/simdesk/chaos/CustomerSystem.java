package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
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

    private static final Duration PATIENCE = Duration.ofMinutes(10);
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
        return JsonPath.read(answer.body(), "$.reference");
    }

    /** What is answered to this request, refusals included. */
    HttpResponse<String> ask(Request request) {
        return answer(
                request.path(),
                call -> call.header("Content-Type", "application/json")
                        .header("Idempotency-Key", request.key())
                        .POST(BodyPublishers.ofString(request.body())));
    }

    /** How many orders are in these states. */
    int orders(String... states) {
        return Stream.of(states).mapToInt(this::orders).sum();
    }

    private int orders(String state) {
        return JsonPath.read(get("/orders?size=1&state=" + state), "$.total");
    }

    String state(String reference) {
        return JsonPath.read(get("/orders/" + reference), "$.state");
    }

    private String get(String path) {
        return answer(path, HttpRequest.Builder::GET).body();
    }

    private HttpResponse<String> answer(String path, UnaryOperator<HttpRequest.Builder> call) {
        return await("an answer to " + path)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> send(call.apply(atNextNode(path)).build()), answer -> answer.statusCode() < 500);
    }

    private HttpRequest.Builder atNextNode(String path) {
        var port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", SIGNED_IN);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }
}
