package io.simdesk.portal.orders;

import io.simdesk.issuance.ShownCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a manager prints and hands to the user of a line: the QR code and how to install it, in the user's language. */
@Component
class CodeSheet {

    private static final float QR_SIZE = 190;

    private final MessageSource texts;

    CodeSheet(MessageSource texts) {
        this.texts = texts;
    }

    byte[] print(ShownCode shown) {
        var language = shown.language();
        var number = shown.order().line().national();
        try (var sheet = new Sheet(text("mail.esim-for-user.headline", language), language.getLanguage())) {
            sheet.title(text("mail.esim-for-user.headline", language));
            sheet.text(text("mail.esim-for-user.lead", language, number));
            sheet.text(text("mail.esim-for-user.before", language));
            sheet.heading(text("mail.esim-for-user.scan", language));
            sheet.text(text("orders.sheet.scan", language));
            sheet.picture(shown.png(), QR_SIZE);
            sheet.strong(text("orders.sheet.secret", language));
            steps(sheet, language);
            byHand(sheet, shown, language);
            sheet.heading(text("mail.order.reference", language));
            sheet.text(shown.order().reference().value());
            return sheet.print();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void steps(Sheet sheet, Locale language) throws IOException {
        for (var phone : List.of("iphone", "android")) {
            sheet.heading(text("mail.steps." + phone, language));
            for (var step = 1; step <= 3; step++) {
                sheet.text(step + ". " + text("mail.steps." + phone + "." + step, language));
            }
        }
    }

    private void byHand(Sheet sheet, ShownCode shown, Locale language) throws IOException {
        sheet.heading(text("mail.code.by-hand", language));
        sheet.text(text("mail.code.address", language) + ": " + shown.code().address());
        sheet.text(text("mail.code.matching-id", language) + ": "
                + shown.code().matchingId().text());
        sheet.text(text("mail.code.whole", language) + ": " + shown.code().lpa());
    }

    private String text(String key, Locale language, Object... facts) {
        return texts.getMessage(key, facts, language);
    }
}
