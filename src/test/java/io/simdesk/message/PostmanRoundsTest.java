package io.simdesk.message;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A round takes few mails, so that another node can help; a thousand that lie there do not wait for a clock between. */
class PostmanRoundsTest {

    private final OutboxBook book = mock();
    private final Postman postman = new Postman(book, mock(), mock(), List.of());

    @Test
    void aFullRoundIsFollowedByAnother() {
        when(book.takeDue()).thenReturn(roundOf(20), roundOf(20), roundOf(5));

        postman.startRound();

        verify(book, timeout(10_000).times(3)).takeDue();
    }

    private static MailRound roundOf(int mails) {
        return new MailRound(
                Stream.generate(() -> mock(OutboxMail.class)).limit(mails).toList(), Instant.MAX, Instant.MAX);
    }
}
