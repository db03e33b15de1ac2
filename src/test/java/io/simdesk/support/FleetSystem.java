package io.simdesk.support;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer's own system that orders over REST; what became of it, it reads past the application. */
@TestComponent
public class FleetSystem {

    private static final String FREE_CARDS = """
            select sim_number from sim where customer = 'customer-a' and kind = 'PLASTIC' and state = 'FREE'
            and sim_number not like '_________90__' order by iccid limit 1
            """;

    private static final AtomicInteger NEXT_LINE = new AtomicInteger(1);

    private final Environment settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JdbcClient database = JdbcClient.create(PostgresServer.database());

    FleetSystem(Environment settings) {
        this.settings = settings;
    }

    /** A line of the demo's customer that no other test uses. */
    public String line() {
        return "+3249200%04d".formatted(NEXT_LINE.getAndIncrement());
    }

    /** The number on a free card that works. */
    public String card() {
        return database.sql(FREE_CARDS).query(String.class).single();
    }

    public HttpResponse<String> renew(String line, String card) {
        return renew(line, card, UUID.randomUUID().toString());
    }

    public HttpResponse<String> renew(String line, String card, String key) {
        return post("/lines/" + line + "/renewals", key, """
                {"newSimNumber": "%s", "reason": "DEFECTIVE"}""".formatted(card));
    }

    /** Everything is said at once, so nobody is asked anything. */
    public HttpResponse<String> issue(String line) {
        return issue(line, UUID.randomUUID().toString());
    }

    public HttpResponse<String> issue(String line, String key) {
        return post("/lines/" + line + "/esims", key, """
                {"recipientEmail": "an@example.com", "language": "nl", "copyToManager": true, "reason": "NEW_DEVICE"}""");
    }

    private HttpResponse<String> post(String path, String key, String body) {
        var request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Basic " + encoded("fleet-a:demo"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + settings.getProperty("local.server.port") + "/api/v1" + path);
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    public static String reference(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.reference");
    }

    /** Waits until the order is done, its process gone and this many mails have left. */
    public void awaitDone(String reference, int mails) {
        await("order " + reference)
                .atMost(Duration.ofSeconds(60))
                .until(() -> stands(reference, "DONE") && sent(reference) == mails && !runs(reference));
    }

    public void awaitState(String reference, String state) {
        await("order " + reference).atMost(Duration.ofSeconds(60)).until(() -> stands(reference, state));
    }

    private boolean stands(String reference, String state) {
        return count("select count(*) from sim_order where reference = ? and state = ?", reference, state) == 1;
    }

    private int sent(String reference) {
        return count("select count(*) from outbox where reference = ? and state = 'SENT'", reference);
    }

    private boolean runs(String reference) {
        return count("select count(*) from act_ru_execution where business_key_ = ?", reference) > 0;
    }

    public int count(String sql, Object... values) {
        return database.sql(sql).params(values).query(Integer.class).single();
    }
}
