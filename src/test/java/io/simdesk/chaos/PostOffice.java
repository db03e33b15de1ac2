package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** The mail server: keeps the Message-ID of every mail it takes, and can be shut, or cut the line after a mail. */
final class PostOffice implements AutoCloseable {

    /** No mail to this local part is ever taken. */
    static final String REFUSED = "nobody";

    private static final int LARGEST_MAIL = 10 * 1024 * 1024;

    private final int port = FreePort.take();
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();
    private final Trap trap = new Trap();
    private SMTPServer server = open(port);

    Map<String, String> settings() {
        return Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", String.valueOf(port));
    }

    /** From now on nobody can connect. */
    void shut() {
        server.stop();
    }

    void reopen() {
        server = open(port);
    }

    /** Springs on a mail that is taken and not yet answered. */
    Trap trap() {
        return trap;
    }

    /** Message-IDs of all mails taken, repeats included. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Waits for so many different mails. */
    void awaitMails(int different) {
        await("mails").atMost(Scale.PATIENCE).until(() -> Set.copyOf(taken).size() >= different);
    }

    @Override
    public void close() {
        server.stop();
    }

    private SMTPServer open(int port) {
        var opened = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Chaos")
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(Reception::new)
                .build();
        opened.start();
        return opened;
    }

    private final class Reception implements MessageHandler {

        private final MessageContext caller;

        Reception(MessageContext caller) {
            this.caller = caller;
        }

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) throws RejectException {
            if (address.startsWith(REFUSED + "@")) {
                throw new RejectException(550, "5.1.1 No such mailbox");
            }
        }

        @Override
        public String data(InputStream mail) throws IOException {
            taken.add(messageId(mail));
            mail.transferTo(java.io.OutputStream.nullOutputStream());
            if (trap.springs()) {
                ((Session) caller).closeSocket();
            }
            return "taken";
        }

        private static String messageId(InputStream mail) throws IOException {
            try {
                var headers = Collections.list(new InternetHeaders(mail).getAllHeaders());
                return headers.stream()
                        .filter(header -> header.getName().equalsIgnoreCase("Message-ID"))
                        .map(Header::getValue)
                        .collect(Collectors.joining());
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {}
    }
}
