package io.simdesk.message;

import static io.simdesk.message.HeldMails.SEND;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.simdesk.carrier.NoAnswer;
import io.simdesk.outage.NeighbourDown;
import io.simdesk.outage.Outages;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries mails from the outbox to the mail server, as soon as they are posted and again whenever they are due. A mail
 * that was sent but not booked when the power failed is sent once more, under the same message id.
 */
@Component
class Postman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int LONGEST_FAILURE = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final OutboxBook book;
    private final MailServer server;
    private final Outages outages;
    private final Map<Purpose, LetterWriter> writers = new EnumMap<>(Purpose.class);
    private final AtomicBoolean roundAhead = new AtomicBoolean();
    private final ExecutorService rounds = Executors.newSingleThreadExecutor(task -> new Thread(task, "postman"));

    Postman(OutboxBook book, MailServer server, Outages outages, List<LetterWriter> writers) {
        this.book = book;
        this.server = server;
        this.outages = outages;
        writers.forEach(writer -> writer.purposes().forEach(purpose -> this.writers.put(purpose, writer)));
    }

    @TransactionalEventListener
    void on(MailPosted posted) {
        startRound();
    }

    /** One round ahead is enough; a full one is followed by another. */
    @Scheduled(fixedDelayString = "${simdesk.outbox.look-every:5s}")
    void startRound() {
        if (roundAhead.compareAndSet(false, true)) {
            rounds.execute(this::deliverDue);
        }
    }

    private void deliverDue() {
        roundAhead.set(false);
        try {
            var round = book.takeDue();
            round.mails().stream().filter(mail -> book.holds(round, mail)).forEach(this::deliver);
            if (round.isFull() && !rounds.isShutdown()) {
                startRound();
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be read; the next round tries again", e);
        }
    }

    private void deliver(OutboxMail mail) {
        try {
            send(mail);
            book.sent(mail);
        } catch (NeighbourDown e) {
            book.held(mail, e);
        } catch (MailRefused e) {
            LOG.warn(
                    "Mail {} for {} was refused",
                    mail.messageId(),
                    mail.outgoing().order());
            book.refused(mail, shortened(e.answer()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Mail {} for {} is delayed",
                    mail.messageId(),
                    mail.outgoing().order(),
                    e);
            book.delayed(mail, shortened(String.valueOf(e.getMessage())));
        }
    }

    /** What concerns this mail alone is an answer of the mail server like any other. */
    private void send(OutboxMail mail) throws MailRefused {
        outages.permit(SEND);
        var letter = write(mail);
        try {
            server.send(letter);
        } catch (MailServerDown e) {
            throw outages.unanswered(SEND, mail.outgoing().order().value(), new NoAnswer(SEND.text(), e));
        } catch (MailRefused | MailServerBusy e) {
            outages.answered(SEND);
            throw e;
        }
        outages.answered(SEND);
    }

    private Letter write(OutboxMail mail) {
        var outgoing = mail.outgoing();
        var writer = writers.get(outgoing.purpose());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes mails of purpose " + outgoing.purpose());
        }
        return writer.write(outgoing, mail.messageId());
    }

    private static String shortened(String failure) {
        return failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE));
    }

    /** What is on its way arrives and is booked before the database closes: else it would be sent once more. */
    @Override
    public void destroy() throws InterruptedException {
        rounds.shutdown();
        if (!rounds.awaitTermination(PATIENCE.toSeconds(), SECONDS)) {
            LOG.warn("Mails were on their way when the node stopped; they are sent again after their lease");
        }
    }
}
