package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccessTest
class AuditTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AuditLines lines;

    @Test
    void aSignInIsRecorded() {
        new Visitor(port).signIn("designer", DemoUsers.PASSWORD);

        assertThat(lines.findByUserOrderByAt("designer"))
                .extracting(AuditLine::what)
                .contains("SignedIn");
    }

    @Test
    void aRefusedSignInIsRecordedUnderTheNameThatWasTyped() {
        new Visitor(port).signIn("mallory", "guess");

        assertThat(lines.findByUserOrderByAt("mallory"))
                .extracting(AuditLine::what)
                .containsExactly("SignInRefused");
    }

    @Test
    void aRefusalStaysRecordedThoughItsTransactionIsRolledBack() {
        var visitor = new Visitor(port).signIn("fleet-a", DemoUsers.PASSWORD);
        visitor.page("/camunda/app/tasklist/default/");

        var answer =
                visitor.post("/camunda/api/engine/engine/default/process-definition/key/sim-renewal/submit-form", """
                {"variables": {
                  "phoneNumber": {"value": "0492 99 99 97"},
                  "newSimNumber": {"value": "6054201316636"},
                  "reason": {"value": "LOST"}}}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        await().untilAsserted(() -> assertThat(lines.findByUserOrderByAt("fleet-a"))
                .anySatisfy(line -> {
                    assertThat(line.what()).isEqualTo("LineUnknown");
                    assertThat(line.subject()).isEqualTo("sim-renewal");
                    assertThat(line.customer()).isEqualTo("customer-a");
                }));
    }

    @Test
    void cutsWhatIsTooLongAndTakesOutLineBreaks() {
        var line = new AuditLine(java.time.Instant.EPOCH, null, "x".repeat(300), "What", "two\nlines", "");

        assertThat(line.user()).hasSize(255);
        assertThat(line.subject()).isEqualTo("two lines");
    }
}
