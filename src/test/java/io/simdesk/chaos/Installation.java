package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A carrier's installation in a folder of its own: a database, a mail server and neighbours, and nodes that share them. */
final class Installation implements AutoCloseable {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private final Instant begun = Instant.now();
    private final int port = FreePort.take();
    private final PostOffice postOffice = new PostOffice();
    private final String scenario;
    private final DatabaseKind kind;
    private final Fleet fleet;
    private final Path folder;
    private final Database database;
    private final Neighbours neighbours;
    private final Map<String, String> settings = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    Installation(String scenario, DatabaseKind kind, Fleet fleet) {
        this(scenario, kind, fleet, Duration.ZERO);
    }

    /** @param latency how long each call to a neighbour takes at least */
    Installation(String scenario, DatabaseKind kind, Fleet fleet, Duration latency) {
        this.scenario = scenario;
        this.kind = kind;
        this.fleet = fleet;
        this.folder = emptyFolder(scenario.replace(' ', '-') + "-" + kind.name().toLowerCase(Locale.ROOT));
        this.database = kind.in(folder);
        this.neighbours = new Neighbours(folder, fleet, Node.address(port), latency);
        settings.put("simdesk.secrets.key", KEY);
        settings.putAll(database.settings());
        settings.putAll(neighbours.settings());
        settings.putAll(postOffice.settings());
        settings.putAll(Scale.settings());
    }

    Installation with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    PostOffice postOffice() {
        return postOffice;
    }

    /** The first start, which finds an empty database and this fleet to bring in. */
    Node install() {
        var seed = write(folder.resolve("fleet.sql"), fleet.asSql());
        var first = new HashMap<>(settings);
        first.put("spring.sql.init.mode", "always");
        first.put("spring.sql.init.data-locations", seed.toUri().toString());
        var node = start(port, first);
        neighbours.awaitReady();
        return node;
    }

    /** The node comes back. */
    Node startAgain() {
        return start(port, settings);
    }

    /** One more node. */
    Node startAnother() {
        return start(FreePort.take(), settings);
    }

    private Node start(int port, Map<String, String> settings) {
        var node = Node.start(folder, port, settings);
        nodes.add(node);
        return node;
    }

    /** Waits until no order is on its way any more and all its mails have come. */
    void awaitQuiet(CustomerSystem system) {
        awaitOrders(system);
        awaitMails();
    }

    void awaitOrders(CustomerSystem system) {
        await("orders on their way")
                .atMost(Scale.PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(system::isQuiet);
    }

    /** Waits for the repeat of what a killed node had sent and not booked, too. */
    void awaitMails() {
        await("mails on their way")
                .atMost(Scale.PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> aliveNode().hasSentAll());
    }

    private Node aliveNode() {
        return nodes.stream().filter(Node::isAlive).findFirst().orElseThrow();
    }

    /** Ours; those of an embedded database only while no node runs. */
    Books books() {
        return new Books(database.open());
    }

    /** All books must agree and hold exactly these orders; what was counted goes to the report. */
    void reckon(String doneToIt, Collection<String> references) {
        neighbours.stop();
        var books = books();
        var others = neighbours.testify(postOffice.taken());
        var wrongs = new Reckoning(books, fleet, others).wrongs(references);
        var took = Duration.between(begun, Instant.now());
        Report.add(new Row(scenario, kind, doneToIt, Tally.of(books, others), wrongs.size(), took));
        assertThat(wrongs).isEmpty();
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        neighbours.close();
        postOffice.close();
        database.close();
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder(String name) {
        try {
            var folder = Path.of("target", "chaos", name).toAbsolutePath();
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
