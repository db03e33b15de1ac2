package io.simdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks for pages of the list of one customer who has 50,000 lines, one after the other as a browser does. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FleetListBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.rounds", 60);
    private static final int MEASURED = WARM_UP;

    private final String database;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate books;

    FleetListBenchmark(String database) {
        this.database = database;
    }

    @Test
    void fiftyThousandLines() throws IOException {
        LargeFleet.fill(books);
        var manager = new Visitor(port).speaking("en").signIn("fleet-a", DemoUsers.PASSWORD);
        assertThat(manager.page("/fleet").body()).contains("50,000");
        IntStream.range(0, WARM_UP).forEach(round -> pages().values().forEach(address -> time(manager, address)));

        var table = new StringBuilder("| %s | median, ms | slowest, ms |%n|---|--:|--:|%n".formatted(database));
        pages().forEach((name, address) -> table.append(row(name, times(manager, address))));
        System.out.println(table);
        Files.writeString(Path.of("target", "benchmark-" + database.replace(' ', '-') + ".md"), table);
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("first page", "/fleet");
        pages.put("one hit by phone number", "/fleet?query=0460+01+23+45");
        pages.put("6,000 hits by name", "/fleet?query=peeters");
        pages.put("filtered by plan", "/fleet?plan=Data+40+GB");
        pages.put("filtered by status", "/fleet?status=SUSPENDED");
        pages.put("with a running order", "/fleet?open=true");
        pages.put("sorted by status, downwards", "/fleet?sort=status,desc");
        pages.put("sorted by plan", "/fleet?sort=plan");
        pages.put("last page", "/fleet?page=1000");
        return pages;
    }

    /** From the request to the last byte of the page, sorted, in nanoseconds. */
    private static long[] times(Visitor manager, String address) {
        return IntStream.range(0, MEASURED)
                .mapToLong(round -> time(manager, address))
                .sorted()
                .toArray();
    }

    private static long time(Visitor manager, String address) {
        var start = System.nanoTime();
        assertThat(manager.page(address).statusCode()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private static String row(String name, long[] times) {
        return "| %s | %d | %d |%n".formatted(name, millis(times[MEASURED / 2]), millis(times[MEASURED - 1]));
    }

    private static long millis(long nanos) {
        return Math.round(nanos / 1e6);
    }
}
