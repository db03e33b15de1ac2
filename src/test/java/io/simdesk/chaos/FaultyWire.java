package io.simdesk.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The line between us and a neighbour: passes calls on, with faults, and keeps a trap for each kind of call. */
final class FaultyWire implements AutoCloseable {

    private static final byte[] HALF_AN_ANSWER = "{\"requestid\": \"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};
    private static final int NO_BODY = -1;
    private static final List<String> PASSED_ON =
            List.of("Authorization", "Content-Type", "Accept", "X-Admin-Protocol");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Map<String, Trap> traps = new ConcurrentHashMap<>();
    private final HttpServer door;
    private final URI neighbour;
    private final Duration tooLate;
    private volatile Supplier<Fault> mood = () -> Fault.NONE;

    /** @param tooLate after which time nobody waits for an answer any more */
    FaultyWire(URI neighbour, Duration tooLate) {
        this.neighbour = neighbour;
        this.tooLate = tooLate;
        try {
            door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        door.createContext("/", this::carry);
        door.setExecutor(callers);
        door.start();
    }

    String url() {
        return "http://127.0.0.1:" + door.getAddress().getPort();
    }

    /** From now on every call asks for its fault here. */
    void misbehave(Supplier<Fault> mood) {
        this.mood = mood;
    }

    /** Springs on a call whose path ends like this when it has had its effect. */
    Trap trap(String call) {
        return traps.computeIfAbsent(call, name -> new Trap());
    }

    private void carry(HttpExchange call) throws IOException {
        try (call) {
            carry(call, call.getRequestBody().readAllBytes());
        }
    }

    private void carry(HttpExchange call, byte[] body) throws IOException {
        switch (mood.get()) {
            case ANSWERS_500 -> answer(call, 500, NOTHING);
            case CUT_BEFORE -> {}
            case CUT_AFTER -> passOn(call, body);
            case TOO_LATE -> {
                passOn(call, body);
                Pause.of(tooLate);
            }
            case NONSENSE -> {
                call.getResponseHeaders().set("Content-Type", "application/json");
                answer(call, passOn(call, body).statusCode(), HALF_AN_ANSWER);
            }
            case TWICE -> {
                passOn(call, body);
                answer(call, passOn(call, body));
            }
            case NONE -> answerUnlessTrapped(call, passOn(call, body));
        }
    }

    private void answerUnlessTrapped(HttpExchange call, HttpResponse<byte[]> answer) throws IOException {
        var path = call.getRequestURI().getPath();
        var trapped = traps.entrySet().stream()
                .filter(trap -> path.endsWith(trap.getKey()))
                .anyMatch(trap -> trap.getValue().springs());
        if (!trapped) {
            answer(call, answer);
        }
    }

    private HttpResponse<byte[]> passOn(HttpExchange call, byte[] body) throws IOException {
        var passed = HttpRequest.newBuilder(neighbour.resolve(call.getRequestURI()))
                .method(call.getRequestMethod(), BodyPublishers.ofByteArray(body));
        PASSED_ON.forEach(name -> Stream.ofNullable(call.getRequestHeaders().getFirst(name))
                .forEach(value -> passed.header(name, value)));
        try {
            return client.send(passed.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange call, HttpResponse<byte[]> answer) throws IOException {
        for (var name : List.of("Content-Type", "X-Admin-Protocol")) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> call.getResponseHeaders().set(name, value));
        }
        answer(call, answer.statusCode(), answer.body());
    }

    private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        door.stop(0);
        callers.shutdownNow();
    }
}
