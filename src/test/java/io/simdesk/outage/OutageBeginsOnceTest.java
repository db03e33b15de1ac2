package io.simdesk.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.simdesk.carrier.NoAnswer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen job threads that find out the same thing write it down once. */
class OutageBeginsOnceTest {

    private static final Call CALL = new Call(Neighbour.NETWORK, "read");

    private static final Duration HOUR = Duration.ofHours(1);

    private final OutageBook book = mock();
    private final Outages outages = new Outages(
            book,
            new OutageSettings(1, HOUR, HOUR, Duration.ofSeconds(30), Duration.ofMinutes(5)),
            List.of(),
            Clock.systemUTC());

    @Test
    void whoeverComesWhileItBeginsFindsItBegun() {
        when(book.begin(CALL)).thenReturn(true);

        var failures = IntStream.range(0, 16).parallel().mapToObj(this::unanswered);

        assertThat(failures).allMatch(NeighbourDown.class::isInstance);
        verify(book, times(1)).begin(any());
    }

    private NoAnswer unanswered(int subject) {
        return outages.unanswered(CALL, "subject " + subject, new NoAnswer("network", "nothing"));
    }
}
