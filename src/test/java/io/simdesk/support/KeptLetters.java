package io.simdesk.support;

import io.simdesk.message.Letter;
import io.simdesk.message.MailRefused;
import io.simdesk.message.MailServer;
import io.simdesk.message.Purpose;
import io.simdesk.order.Reference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A mail server that keeps what it gets and refuses addresses that start with "refused". */
@TestComponent
@Primary
public class KeptLetters implements MailServer {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void send(Letter letter) throws MailRefused {
        if (letter.to().startsWith("refused")) {
            throw new MailRefused("550 no such mailbox");
        }
        letters.add(letter);
    }

    public List<Letter> about(Reference order) {
        return letters.stream()
                .filter(letter -> order.value().equals(letter.facts().get("reference")))
                .toList();
    }

    public List<Purpose> purposes(Reference order) {
        return about(order).stream().map(Letter::purpose).toList();
    }
}
