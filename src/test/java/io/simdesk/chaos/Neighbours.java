package io.simdesk.chaos;

import io.simdesk.outside.network.SimulatedCarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.SimulatorSettings;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The carrier's network and the profile server: the packaged simulators as a process of their own, with books of their
 * own, at the end of lines that can fail.
 */
final class Neighbours implements AutoCloseable {

    private static final String SECRET = "told-by-the-profile-server";
    private static final Duration TIMEOUT = Duration.ofSeconds(4);
    private static final Duration TOO_LATE = TIMEOUT.plusSeconds(1);

    private final String books;
    private final Node server;
    private final FaultyWire network;
    private final FaultyWire profileServer;
    private final FaultyWire news;

    /**
     * @param operator where the profile server tells its news
     * @param latency how long each call takes at least
     */
    Neighbours(Path folder, Fleet fleet, URI operator, Duration latency) {
        books = "jdbc:h2:file:%s/neighbours;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE".formatted(folder);
        connect(fleet);
        news = new FaultyWire(operator, TOO_LATE);
        server = Node.start(folder, FreePort.take(), settingsOfTheirOwn(latency));
        network = new FaultyWire(server.address(), TOO_LATE);
        profileServer = new FaultyWire(server.address(), TOO_LATE);
    }

    private void connect(Fleet fleet) {
        read(books -> {
            var served = new SimulatedCarrierNetwork(books);
            fleet.numbers().forEach((number, sim) -> served.serve(number, sim));
            return served;
        });
    }

    private Map<String, String> settingsOfTheirOwn(Duration latency) {
        return Map.of(
                "spring.profiles.active",
                "simulators",
                "simdesk.simulators.url",
                books,
                "simdesk.simulators.server.latency",
                latency.toMillis() + "ms",
                "simdesk.simulators.notify.url",
                news.url(),
                "simdesk.simulators.notify.secret",
                SECRET,
                "simdesk.profile-server.simulated.install-after",
                "1s");
    }

    /** What a node must be told to find them. */
    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("simdesk.carrier-network.mode", "http");
        settings.put("simdesk.profile-server.mode", "es2plus");
        settings.put("simdesk.profile-server.requester-identifier", "1.3.6.1.4.1.32473.1");
        settings.put("simdesk.access.profile-server.secret", SECRET);
        Map.of("carrier-network", network, "profile-server", profileServer).forEach((name, wire) -> {
            settings.put("simdesk.%s.url".formatted(name), wire.url());
            settings.put("simdesk.%s.username".formatted(name), "simdesk");
            settings.put("simdesk.%s.password".formatted(name), "demo");
            settings.put("simdesk.%s.timeout".formatted(name), TIMEOUT.toSeconds() + "s");
        });
        return settings;
    }

    void awaitReady() {
        server.awaitReady();
    }

    FaultyWire network() {
        return network;
    }

    FaultyWire profileServer() {
        return profileServer;
    }

    /** All lines, that of the profile server's news included. */
    List<FaultyWire> wires() {
        return List.of(network, profileServer, news);
    }

    /** They close for the day, so that their books can be read. */
    void stop() {
        server.stop();
    }

    /** What they have written down, beside these mails. */
    Witnesses testify(List<String> mails) {
        var lines = rows("select number, sim from served_number").entrySet().stream()
                .collect(Collectors.toMap(row -> new Msisdn(row.getKey()), row -> new Iccid(row.getValue())));
        var changes = read(books -> books.commit(jdbc ->
                jdbc.sql("select to_sim from sim_change").query(String.class).list()));
        return new Witnesses(lines, changes, rows("select iccid, state from smdp_profile"), mails);
    }

    private Map<String, String> rows(String sql) {
        return read(books -> books.commit(jdbc ->
                jdbc.sql(sql).query((row, index) -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private <T> T read(Function<NeighbourDatabase, T> use) {
        var open = new NeighbourDatabase(new SimulatorSettings(books));
        try {
            return use.apply(open);
        } finally {
            open.close();
        }
    }

    @Override
    public void close() {
        server.kill();
        wires().forEach(FaultyWire::close);
    }
}
