package io.simdesk.outside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.fleet.LineStatus;
import io.simdesk.outside.simulation.Cue;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCustomerTest {

    private static final DemoCustomer A = DemoCustomer.ALPINA;
    private static final DemoCustomer B = DemoCustomer.BOREAL;

    @Test
    void haveSixtyOneAndTwelveLines() {
        assertThat(A.lines()).hasSize(61);
        assertThat(B.lines()).hasSize(12);
    }

    @Test
    void haveMobileNumbersThatBelgiumKnows() throws NotAPhoneNumber {
        for (var line : allLines()) {
            assertThat(Msisdn.parse(line.number().national())).isEqualTo(line.number());
        }
    }

    @Test
    void haveNoNumberNoNameAndNoSimTwice() {
        assertThat(allLines()).extracting(DemoLine::number).doesNotHaveDuplicates();
        assertThat(allLines().stream().map(A::user)).doesNotHaveDuplicates();
        assertThat(allSims()).doesNotHaveDuplicates();
    }

    @Test
    void haveSimsOfTheOwnIssuerAndPuksOfEightDigits() {
        assertThat(allSims()).allMatch(sim -> sim.issuerPrefix().equals("893202"));
        assertThat(allSims()).map(DemoSims::puk).allMatch(puk -> puk.matches("\\d{8}"));
    }

    @Test
    void haveOneLineInEachStateThatIsNotActive() {
        assertThat(A.lines())
                .map(DemoLine::status)
                .filteredOn(status -> status != LineStatus.ACTIVE)
                .containsExactly(
                        LineStatus.SUSPENDED,
                        LineStatus.SUSPENDED_FOR_DEBT,
                        LineStatus.SUSPENDED_FOR_FRAUD,
                        LineStatus.PORTING_OUT);
        assertThat(B.lines()).allMatch(line -> line.status() == LineStatus.ACTIVE);
    }

    @Test
    void haveSimsToOrder() {
        assertThat(free(A, SimKind.PLASTIC)).hasSize(44);
        assertThat(free(A, SimKind.ESIM)).hasSize(30);
        assertThat(free(B, SimKind.PLASTIC)).hasSize(10);
        assertThat(free(B, SimKind.ESIM)).hasSize(26);
    }

    @Test
    void offerThePathsOfTheNetworkOnTheFirstCards() {
        assertThat(free(A, SimKind.PLASTIC).limit(5)).map(Cue::of).containsExactly("901", "902", "903", "904", "001");
    }

    @Test
    void offerThePathsOfTheProfileServerOnTheFirstEsims() {
        assertThat(free(B, SimKind.ESIM).limit(5)).map(Cue::of).containsExactly("911", "912", "913", "914", "915");
    }

    @Test
    void knowAnotherSimThanTheNetworkOnOneLineAlone() {
        assertThat(allLines())
                .filteredOn(line -> !line.onTheNetwork().servedBy(line.sim()))
                .extracting(line -> line.number().national())
                .containsExactly("0492 00 00 98");
    }

    /** The numbers that the README names. */
    @ParameterizedTest
    @CsvSource({"901, 6054201009017", "902, 6054201009025", "903, 6054201009033", "904, 6054201009041"})
    void keepTheNumbersOfTheDocumentedCards(int item, String simNumber) {
        assertThat(DemoSims.plastic(0, item).simNumber()).isEqualTo(new SimNumber(simNumber));
    }

    /** The numbers that the README names. */
    @ParameterizedTest
    @CsvSource({
        "911, 1150103009116",
        "912, 1150103009124",
        "913, 1150103009132",
        "914, 1150103009140",
        "915, 1150103009157",
        "916, 1150103009165"
    })
    void keepTheNumbersOfTheDocumentedEsims(int item, String simNumber) {
        assertThat(DemoSims.esim(300, item).simNumber()).isEqualTo(new SimNumber(simNumber));
    }

    private static Stream<Iccid> free(DemoCustomer customer, SimKind kind) {
        return customer.freeSims().stream()
                .filter(sim -> DemoSims.kind(sim) == kind)
                .sorted(Comparator.comparing(Iccid::digits));
    }

    private static List<DemoLine> allLines() {
        return Stream.of(A, B).flatMap(customer -> customer.lines().stream()).toList();
    }

    private static List<Iccid> allSims() {
        var own = allLines().stream()
                .flatMap(line -> Stream.of(line.sim(), line.onTheNetwork().sim()));
        var free = Stream.of(A, B).flatMap(customer -> customer.freeSims().stream());
        return Stream.concat(own.distinct(), free).toList();
    }
}
