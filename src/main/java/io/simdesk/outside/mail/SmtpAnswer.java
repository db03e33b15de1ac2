package io.simdesk.outside.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What the mail server said when a mail did not go through. */
final class SmtpAnswer {

    private static final int LONGEST = 200;
    private static final int SERVICE_CLOSING = 421;

    private SmtpAnswer() {}

    /**
     * The answer that refuses this recipient or this mail for good (RFC 5321, 4.2.1: a code from 500 up). A refused
     * sender is not among them: that is for us to set right.
     */
    static Optional<String> refusal(Throwable failure) {
        return chain(failure)
                .filter(SmtpAnswer::isFinal)
                .findFirst()
                .map(Throwable::getMessage)
                .map(SmtpAnswer::readable);
    }

    /**
     * Whether the server took our connection and its sender, and only this recipient or this mail must wait. 421 closes
     * the whole service (RFC 5321, 4.2.2).
     */
    static boolean isAboutThisMail(Throwable failure) {
        return chain(failure).anyMatch(SmtpAnswer::isTemporary);
    }

    private static boolean isTemporary(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() != SERVICE_CLOSING;
        }
        return failure instanceof SMTPSendFailedException mail
                && mail.getReturnCode() >= 400
                && mail.getReturnCode() != SERVICE_CLOSING
                && !mail.getCommand().startsWith("MAIL");
    }

    private static boolean isFinal(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= 500;
        }
        return failure instanceof SMTPSendFailedException mail
                && mail.getReturnCode() >= 500
                && !mail.getCommand().startsWith("MAIL")
                && !mail.getCommand().startsWith("RCPT");
    }

    /** Jakarta Mail hangs the failure of each address behind the first as its "next exception", which is its cause. */
    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(
                failure,
                e -> e != null,
                e -> e instanceof MessagingException mail ? mail.getNextException() : e.getCause());
    }

    private static String readable(String answer) {
        var line = OneLine.of(answer.replaceAll("\\R", " "));
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
