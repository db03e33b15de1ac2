package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The packaged application, running as a process of its own. */
final class Node {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final File log;
    private final Process process;

    private Node(int port, File log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Starts it; its data and its log lie in this folder. */
    static Node start(Path folder, int port, Map<String, String> settings) {
        var log = folder.resolve("node-%d.log".formatted(port)).toFile();
        try {
            var process = new ProcessBuilder(command(port, settings))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Node(port, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port, Map<String, String> settings) {
        var command = Packaged.command();
        command.add("--server.port=" + port);
        settings.forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        return command;
    }

    Node awaitReady() {
        await("readiness, see " + log)
                .atMost(Scale.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .failFast("it ended, see " + log, () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(this::isReady);
        return this;
    }

    private boolean isReady() throws IOException, InterruptedException {
        var health = address().resolve("/actuator/health/readiness");
        return CLIENT.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    /** Whether every mail that was written is sent and booked, or refused for good. */
    boolean hasSentAll() {
        var administrator = new Visitor(port).withPassword("admin", DemoUsers.PASSWORD);
        var answer = administrator.get("/actuator/metrics/simdesk.mails");
        return answer.statusCode() == 200 && JsonPath.<Double>read(answer.body(), "$.measurements[0].value") == 0;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    URI address() {
        return address(port);
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it end what it is doing. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }
}
