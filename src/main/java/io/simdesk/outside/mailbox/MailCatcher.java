package io.simdesk.outside.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Locale;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server that decides by the recipient's local part: {@code refused} and {@code refused+x} are answered 550,
 * {@code busy} and {@code busy+x} 451 (RFC 5321, 4.2.3); every other mail is caught.
 */
final class MailCatcher implements AutoCloseable {

    private static final int LARGEST_MAIL = 10 * 1024 * 1024;

    private final MailFolder folder;
    private final SMTPServer server;

    MailCatcher(MailFolder folder) {
        this.folder = folder;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("SIM Desk demo")
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(Reception::new)
                .build();
        server.start();
    }

    /** The free port it took on the loopback address. */
    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Reception implements MessageHandler {

        Reception(MessageContext context) {}

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) throws RejectException {
            switch (address.toLowerCase(Locale.ROOT).split("[+@]", 2)[0]) {
                case "refused" -> throw new RejectException(550, "5.1.1 No such mailbox");
                case "busy" -> throw new RejectException(451, "4.3.0 Try again later");
                default -> {}
            }
        }

        @Override
        public String data(InputStream mail) throws IOException {
            return "Caught as " + folder.keep(mail);
        }

        @Override
        public void done() {}
    }
}
