package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mail server is shut, refuses somebody for good, and cuts the line when it has a mail. */
class MailServerDownIT {

    private static final int RENEWALS = Scale.renewals() / 10 + 1;
    private static final int ESIMS = Scale.esims() / 10 + 1;
    private static final int CUTS = 3;

    private final Fleet fleet = new Fleet(RENEWALS + ESIMS);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void mailsComeLateAndOrdersGoOn(DatabaseKind kind) {
        try (var site = new Installation("mail server", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());
            site.postOffice().shut();

            try (var load = new Load(system, requests())) {
                var references = load.awaitAll();
                site.awaitOrders(system);
                assertThat(system.orders("state=DONE")).isEqualTo(references.size());
                assertThat(site.postOffice().taken()).isEmpty();

                Pause.of(Scale.mailOutage());
                site.postOffice().trap().set(CUTS, () -> {});
                site.postOffice().reopen();
                site.awaitMails();
                node.stop();

                assertThat(site.books().tasks("repairMail")).isOne();
                site.reckon(
                        "shut for %d s, refuses one, cut after DATA %d times"
                                .formatted(Scale.mailOutage().toSeconds(), CUTS),
                        references);
            }
        }
    }

    private List<Request> requests() {
        var first = RENEWALS;
        return Stream.of(
                        IntStream.range(0, RENEWALS).mapToObj(line -> Request.renewal(fleet, line)),
                        IntStream.range(first + 1, first + ESIMS).mapToObj(line -> Request.esim(fleet, line)),
                        Stream.of(Request.esim(fleet, first, PostOffice.REFUSED + "@example.com")))
                .flatMap(requests -> requests)
                .toList();
    }
}
