package io.simdesk.outside.intake;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.simdesk.intake.FileReport;
import io.simdesk.intake.Intake;
import io.simdesk.intake.IntakeFile;
import io.simdesk.intake.RowProblem;
import io.simdesk.sim.Sealed;
import io.simdesk.sim.Vault;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import holds on every database. */
abstract class IntakeContract {

    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private static final String LINES = String.join(",", IntakeFile.LINES.columns()) + "\n";
    private static final String SIMS = "customer,simNumber,kind,puk\n";

    private final int turn = NEXT.getAndIncrement();
    private final String customer = "intake-" + turn;
    private final String other = "intake-other-" + turn;
    private final String card = sim("605421%03d000".formatted(turn)).digits();
    private final String secondCard = sim("605421%03d001".formatted(turn)).digits();
    private final String number = "04931%05d".formatted(turn);
    private final String secondNumber = "04932%05d".formatted(turn);

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @BeforeEach
    void twoCustomers() {
        take(IntakeFile.CUSTOMERS, "customer,name\n%s,Corvus\n%s,Delta\n".formatted(customer, other));
    }

    @ParameterizedTest
    @EnumSource(IntakeFile.class)
    void takesItsOwnExampleAsOften(IntakeFile file) {
        var examples = new EnumMap<IntakeFile, io.simdesk.intake.CsvSource>(IntakeFile.class);
        List.of(IntakeFile.values()).forEach(each -> examples.put(each, csv(each.example())));
        intake.take(examples, false);

        var report = take(file, file.example());

        assertThat(report.first()).isEmpty();
        assertThat(report).extracting("added", "changed").containsExactly(0L, 0L);
    }

    @Test
    void bringsALineIntoServiceWithItsSim() {
        var report = take(IntakeFile.LINES, LINES + line(number, card, "Peeters An"));

        assertThat(report).extracting("rows", "added", "problems").containsExactly(1L, 1L, 0L);
        assertThat(lineFacts(number))
                .containsEntry("customer", customer)
                .containsEntry("user_name", "Peeters An")
                .containsEntry("status", "ACTIVE")
                .containsEntry("options", "ROAMING,DATA_5G")
                .containsEntry("iccid", card);
        assertThat(simState(card)).isEqualTo("ACTIVE");
    }

    @Test
    void sealsThePukOnTheWayInAndGivesItToTheSimOfALine() {
        var reports = intake.take(
                Map.of(
                        IntakeFile.SIMS, csv(SIMS + row(customer, card, "", "12345678")),
                        IntakeFile.LINES, csv(LINES + line(number, card, "Peeters An"))),
                false);

        assertThat(reports).allMatch(FileReport::isSound);
        assertThat(simState(card)).isEqualTo("ACTIVE");
        assertThat(puk(card)).isEqualTo("12345678");
    }

    @Test
    void givesAPukToASimThatHasNone() {
        take(IntakeFile.LINES, LINES + line(number, card, "Peeters An"));

        assertThat(take(IntakeFile.SIMS, SIMS + row(customer, card, "", "12345678"))
                        .changed())
                .isEqualTo(1);
        assertThat(take(IntakeFile.SIMS, SIMS + row(customer, card, "", "99999999"))
                        .changed())
                .isZero();

        assertThat(puk(card)).isEqualTo("12345678");
    }

    @Test
    void writesNothingInADryRunAndReportsTheSame() {
        var report = intake.take(Map.of(IntakeFile.LINES, csv(LINES + line(number, card, "Peeters An"))), true)
                .get(0);

        assertThat(report).extracting("added", "problems").containsExactly(1L, 0L);
        assertThat(count("line where iccid = '" + card + "'")).isZero();
        assertThat(count("sim where iccid = '" + card + "'")).isZero();
    }

    @Test
    void letsOnlyTheContractOfAKnownLineFollowTheFile() {
        take(IntakeFile.LINES, LINES + line(number, card, "Peeters An"));

        var report = take(IntakeFile.LINES, LINES + line(number, secondCard, "Dubois Luc"));

        assertThat(report).extracting("added", "changed").containsExactly(0L, 1L);
        assertThat(lineFacts(number)).containsEntry("user_name", "Dubois Luc").containsEntry("iccid", card);
        assertThat(count("sim where iccid = '" + secondCard + "'")).isZero();
    }

    @Test
    void takesAllOfAFileOrNothing() {
        var report = take(
                IntakeFile.LINES,
                LINES + line(number, card, "Peeters An") + line("021234567", secondCard, "Dubois Luc"));

        assertThat(report).extracting("rows", "added", "problems").containsExactly(2L, 0L, 1L);
        assertThat(report.first()).containsExactly(new RowProblem(3, "phoneNumber", "NotAPhoneNumber", "021234567"));
        assertThat(count("line where iccid = '" + card + "'")).isZero();
    }

    @Test
    void findsWhatIsInTheFileTwice() {
        var report = take(
                IntakeFile.LINES,
                LINES + line(number, card, "A") + line(number, secondCard, "B") + line(secondNumber, card, "C"));

        assertThat(report.first())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactlyInAnyOrder(tuple(3L, "phoneNumber", "twice"), tuple(4L, "simNumber", "twice"));
    }

    @Test
    void takesNothingOfAnotherCustomer() {
        take(IntakeFile.LINES, LINES + line(number, card, "Peeters An"));

        assertThat(problemsOf(IntakeFile.LINES, LINES + line(number, card, "X").replace(customer, other)))
                .contains("line-of-another-customer");
        assertThat(problemsOf(
                        IntakeFile.LINES, LINES + line(secondNumber, card, "X").replace(customer, other)))
                .contains("sim-of-another-customer", "sim-serves-another-line");
        assertThat(problemsOf(IntakeFile.SIMS, SIMS + row(other, card, "", ""))).contains("sim-of-another-customer");
    }

    @Test
    void takesNoSimThatIsKeptApart() {
        take(IntakeFile.SIMS, SIMS + row(customer, card, "", ""));
        jdbc.sql("update sim set state = 'QUARANTINED' where iccid = ?")
                .param(card)
                .update();

        assertThat(problemsOf(IntakeFile.LINES, LINES + line(number, card, "X")))
                .containsExactly("sim-not-usable");
        assertThat(problemsOf(IntakeFile.SIMS, SIMS + row(customer, card, "ESIM", "")))
                .containsExactly("another-kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nobody   | 8932026054201300095 | PLASTIC | 12345678  | customer  | customer-unknown
            no body  | 8932026054201300095 | PLASTIC | 12345678  | customer  | not-a-customer
            ME       | 12345               | PLASTIC | 12345678  | simNumber | NotASimNumber
            ME       | 8932026054201300096 | PLASTIC | 12345678  | simNumber | WrongCheckDigit
            ME       | 8932036054201010064 | PLASTIC | 12345678  | simNumber | SimOfAnotherIssuer
            ME       | ''                  | PLASTIC | 12345678  | simNumber | missing
            ME       | 8932026054201300095 | WOODEN  | 12345678  | kind      | not-offered
            ME       | 8932026054201300095 | PLASTIC | 1234      | puk       | not-a-puk
            ME       | 8932026054201300095 | PLASTIC | 123456789 | puk       | too-long
            """)
    void checksEveryFieldOfARow(String who, String sim, String kind, String puk, String column, String code) {
        var report = take(IntakeFile.SIMS, SIMS + row(who.replace("ME", customer), sim, kind, puk));

        assertThat(report.first())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
                .containsExactly(tuple(2L, column, code));
        assertThat(report.first().toString()).doesNotContain("1234,").doesNotContain("123456789");
    }

    @Test
    void readsWhatAGermanSpreadsheetWrites() {
        var file = "\uFEFF"
                + (SIMS + row(customer, card, "PLASTIC", "")).replace(',', ';').replace("\n", "\r\n");

        assertThat(take(IntakeFile.SIMS, file).added()).isEqualTo(1);
    }

    @Test
    void readsColumnsInAnyOrderAndOverlooksOthers() {
        var file = "colour,puk,kind,simNumber,customer\n\ngreen,,ESIM,%s,%s\n".formatted(card, customer);

        assertThat(take(IntakeFile.SIMS, file).added()).isEqualTo(1);
        assertThat(count("sim where kind = 'ESIM' and iccid = '" + card + "'")).isEqualTo(1);
    }

    @Test
    void saysWhichColumnIsMissing() {
        var report = take(IntakeFile.SIMS, "customer,simNumber,kind\n" + customer + "," + card + ",PLASTIC\n");

        assertThat(report.first()).containsExactly(new RowProblem(1, "puk", "column-missing", ""));
    }

    @Test
    void saysWhatIsNoCsvFileInUtf8() {
        var latin = (SIMS + row("Gérard", card, "", "")).getBytes(Charset.forName("windows-1252"));
        var open = SIMS + customer + ",\"never closed";

        assertThat(intake.take(Map.of(IntakeFile.SIMS, () -> new ByteArrayInputStream(latin)), false)
                        .get(0)
                        .first())
                .extracting(RowProblem::code)
                .containsExactly("not-csv");
        assertThat(problemsOf(IntakeFile.SIMS, open)).isNotEmpty();
        assertThat(take(IntakeFile.SIMS, "").rows()).isZero();
    }

    @Test
    void takesASoundFileBesideABadOne() {
        var reports = intake.take(
                Map.of(
                        IntakeFile.SIMS, csv(SIMS + row(customer, card, "", "")),
                        IntakeFile.LINES, csv(LINES + line("nonsense", secondCard, "X"))),
                false);

        assertThat(reports).extracting(FileReport::isSound).containsExactly(true, false);
        assertThat(simState(card)).isEqualTo("FREE");
    }

    private FileReport take(IntakeFile file, String text) {
        return intake.take(Map.of(file, csv(text)), false).get(0);
    }

    private List<String> problemsOf(IntakeFile file, String text) {
        return take(file, text).first().stream().map(RowProblem::code).toList();
    }

    private static io.simdesk.intake.CsvSource csv(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String line(String phoneNumber, String sim, String user) {
        return "%s,%s,%s,,,1.52300001,%s,Corvus,\"Kerkstraat 1, 2000 Antwerpen\",Mobile,Go,ROAMING|DATA_5G,Company,2022-06-24\n"
                .formatted(customer, phoneNumber, sim, user);
    }

    private static String row(String... fields) {
        return String.join(",", fields) + "\n";
    }

    private Map<String, Object> lineFacts(String phoneNumber) {
        return jdbc.sql("select * from line where phone_number = ?")
                .param("+32" + phoneNumber.substring(1))
                .query()
                .singleRow();
    }

    private String simState(String iccid) {
        return jdbc.sql("select state from sim where iccid = ?")
                .param(iccid)
                .query(String.class)
                .single();
    }

    private String puk(String iccid) {
        return jdbc.sql("select puk from sim where iccid = ?")
                .param(iccid)
                .query((row, index) -> vault.openText(new Sealed(row.getBytes(1))))
                .single();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
