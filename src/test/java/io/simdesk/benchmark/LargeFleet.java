package io.simdesk.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the demo's first customer one with 50,000 lines. */
final class LargeFleet {

    private static final int LINES = 50_000;
    private static final List<String> NAMES =
            List.of("Peeters", "Janssens", "Maes", "Dubois", "Lambert", "Dupont", "Martin", "Claes");
    private static final List<String> PLANS =
            List.of("Business 5 GB", "Business 20 GB", "Business Unlimited", "Data 40 GB");
    private static final List<String> OPTIONS = List.of("", "VOICEMAIL", "ROAMING,DATA_5G,VOICEMAIL");

    private static final String ADD = """
            insert into line (phone_number, version, customer, customer_number, user_name, holder_name, address, product,
                plan, options, invoice_split, status, iccid, sim_number, sim_kind, activated_on, refreshed_at, locked)
            values (?, 0, 'customer-a', ?, ?, 'Alpina Logistics SA', 'Quai des Usines 112, 1000 Bruxelles', ?, ?, ?,
                'Company', ?, ?, ?, 'PLASTIC', ?, ?, false)
            """;

    private LargeFleet() {}

    static void fill(JdbcTemplate books) {
        var there = books.queryForObject("select count(*) from line where customer = 'customer-a'", Integer.class);
        books.batchUpdate(
                ADD,
                IntStream.range(there == null ? 0 : there, LINES)
                        .mapToObj(LargeFleet::line)
                        .toList());
        books.execute("analyze");
    }

    private static Object[] line(int index) {
        return new Object[] {
            "+3246%07d".formatted(index),
            "1.52%06d".formatted(100_000 + index * 7919 % 20),
            NAMES.get(index * 31 % 8) + " %05d".formatted(index * 104_729L % LINES),
            index % 5 == 0 ? "Mobile Data" : "Mobile Voice",
            PLANS.get(index % 4),
            OPTIONS.get(index % 3),
            index % 20 == 0 ? "SUSPENDED" : "ACTIVE",
            "8932026%012d".formatted(index),
            "6%012d".formatted(index),
            LocalDate.of(2022, 6, 24),
            OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
        };
    }
}
