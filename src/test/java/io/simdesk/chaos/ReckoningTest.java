package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The chaos tests' reckoning finds what is wrong: it passes good books, and names the rule that bad ones break. */
@TestInstance(Lifecycle.PER_CLASS)
class ReckoningTest {

    private static final String NOBODYS_SIM = "8932026054299999999";

    private MadeUpBooks books;

    @BeforeAll
    void write() throws LiquibaseException, SQLException {
        books = new MadeUpBooks();
    }

    @AfterEach
    void forget() throws SQLException {
        books.forget();
    }

    @AfterAll
    void close() {
        books.close();
    }

    @Test
    void passesGoodBooks() {
        assertThat(wrongs(books.witnesses())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheRuleThatOurBooksBreak(Rule rule) {
        books.write(whatBreaks(rule));

        assertThat(wrongs(books.witnesses())).anyMatch(wrong -> wrong.startsWith(rule + ": "));
    }

    private static String whatBreaks(Rule rule) {
        return switch (rule) {
            case EVERY_ORDER_ENDED_OR_STANDS_AT_THE_DESK -> "delete from act_ru_task where id_ like 'FAILED%'";
            case AN_ORDER_HAS_ONE_INSTANCE -> """
                    insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, proc_def_key_, start_time_)
                    values ('second', 'second', 'RENEWED', 'sim-renewal', 'sim-renewal', current_timestamp)
                    """;
            case AN_ORDER_THAT_ENDED_HAS_NO_INSTANCE -> """
                    insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_)
                    values ('left', 1, 'left', 'RENEWED', 'sim-renewal')
                    """;
            case A_LINE_HAS_ONE_OPEN_ORDER -> """
                    update sim_order set finished_at = null,
                    phone_number = (select phone_number from sim_order where reference = 'FAILED')
                    where reference = 'RENEWED'
                    """;
            case A_SIM_SERVES_ONE_ORDER -> """
                    update sim_order set new_iccid = (select new_iccid from sim_order where reference = 'FAILED')
                    where reference = 'RENEWED'
                    """;
            case A_SIM_SERVES_ONE_LINE -> "update line set iccid = (select min(iccid) from line)";
            case A_SIM_IS_WHAT_ITS_LINE_OR_ORDER_SAYS -> "update sim set state = 'FREE' where state = 'RESERVED'";
            case NO_MAIL_WAITS -> "update outbox set state = 'WAITING' where purpose = 'RENEWAL_DONE'";
            case A_MAIL_THAT_IS_GIVEN_UP_STANDS_AT_THE_DESK -> "delete from act_ru_task where id_ like 'ISSUED%'";
            case A_MAIL_IS_WRITTEN_ONCE -> """
                    insert into outbox (id, reference, purpose, recipient, language, state, attempts, due_at, issue)
                    select random_uuid(), reference, purpose, recipient, language, state, attempts, due_at, 2
                    from outbox where purpose = 'RENEWAL_DONE'
                    """;
            case WHOEVER_ASKED_HAS_IT_IN_WRITING -> "delete from outbox where purpose = 'RENEWAL_RECEIVED'";
            case WHOEVER_IS_TO_INSTALL_AN_ESIM_HAS_ITS_CODE -> "delete from outbox where purpose = 'ESIM_FOR_USER'";
            case WHOEVER_ASKED_KNOWS_THE_RESULT -> "delete from outbox where purpose = 'ESIM_ACTIVE'";
            case NOTHING_IS_STUCK -> """
                    insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, incident_msg_)
                    values ('stuck', 1, current_timestamp, 'failedJob', 'no retries left')
                    """;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesWhatOthersSayOtherwise(String wrong, UnaryOperator<Witnesses> otherwise) {
        assertThat(wrongs(otherwise.apply(books.witnesses()))).anyMatch(found -> found.startsWith(wrong));
    }

    static Stream<Arguments> namesWhatOthersSayOtherwise() {
        return Stream.of(
                otherwise(
                        "missing: line and SIM on the network",
                        said -> new Witnesses(new Fleet(4).numbers(), said.changes(), said.profiles(), said.mails())),
                otherwise(
                        "repeated: SIM on the network",
                        said -> new Witnesses(
                                and(said.lines(), new Fleet(1).card(0)),
                                said.changes(),
                                said.profiles(),
                                said.mails())),
                otherwise(
                        "missing: change on the network for a swapped order",
                        said -> new Witnesses(said.lines(), List.of(), said.profiles(), said.mails())),
                otherwise(
                        "missing: order for a change on the network",
                        said -> new Witnesses(
                                said.lines(), and(said.changes(), NOBODYS_SIM), said.profiles(), said.mails())),
                otherwise(
                        "repeated: change on the network",
                        said -> new Witnesses(
                                said.lines(),
                                and(said.changes(), said.changes().get(0)),
                                said.profiles(),
                                said.mails())),
                otherwise(
                        "missing: eSIM in use on a phone",
                        said -> new Witnesses(said.lines(), said.changes(), Map.of(), said.mails())),
                otherwise(
                        "ordered, yet in stock",
                        said -> new Witnesses(
                                said.lines(),
                                said.changes(),
                                and(said.profiles(), Fleet.esim(0).digits()),
                                said.mails())),
                otherwise(
                        "missing: mail that was sent at the mail server",
                        said -> new Witnesses(said.lines(), said.changes(), said.profiles(), List.of())),
                otherwise(
                        "missing: mail that was taken in the outbox as sent",
                        said -> new Witnesses(
                                said.lines(),
                                said.changes(),
                                said.profiles(),
                                and(said.mails(), "<unheard-of@simdesk>"))));
    }

    @Test
    void namesAnAcknowledgedOrderThatIsLost() {
        assertThat(new Reckoning(books.read(), books.fleet(), books.witnesses()).wrongs(List.of("RENEWED", "LOST")))
                .contains(
                        "missing: acknowledged order in the ledger: LOST",
                        "missing: order of the ledger among those asked for: ISSUED");
    }

    @Test
    void namesHowManySimsAreLeftWhenOneIsLost() {
        books.write("delete from sim where iccid = '%s'".formatted(Fleet.esim(0).digits()));

        assertThat(wrongs(books.witnesses())).containsExactly("SIMs lost or made up: 12");
    }

    @Test
    void leavesALineThatAPersonLooksIntoOutOfTheComparison() {
        var said = books.witnesses();
        var lines = new HashMap<>(said.lines());
        lines.put(books.fleet().number(2), books.fleet().card(2));
        var changes = and(said.changes(), books.fleet().card(2).digits());

        assertThat(wrongs(new Witnesses(lines, changes, said.profiles(), said.mails())))
                .isEmpty();
    }

    private List<String> wrongs(Witnesses others) {
        return new Reckoning(books.read(), books.fleet(), others).wrongs(MadeUpBooks.REFERENCES);
    }

    private static Arguments otherwise(String wrong, UnaryOperator<Witnesses> said) {
        return arguments(wrong, said);
    }

    private static List<String> and(List<String> all, String more) {
        var longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }

    private static Map<Msisdn, Iccid> and(Map<Msisdn, Iccid> lines, Iccid sim) {
        var more = new HashMap<>(lines);
        more.put(new Fleet(5).number(4), sim);
        return more;
    }

    private static Map<String, String> and(Map<String, String> shelf, String profile) {
        var fuller = new HashMap<>(shelf);
        fuller.put(profile, "RELEASED");
        return fuller;
    }
}
