package io.simdesk.outside.mail;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.simdesk.message.Letter;
import io.simdesk.message.Picture;
import io.simdesk.message.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A letter as the domain writes it, with sound defaults. */
public final class Letters {

    static final String CODE = "1$smdp.plus.example$JQ4B-2Z6M-9KTR-51XW-D07H";
    static final byte[] QR_CODE = qrCode();

    private final Map<String, Object> facts = new HashMap<>();
    private String messageId = "0d0f7c1e-renewal@simdesk.example";
    private Purpose purpose = Purpose.RENEWAL_RECEIVED;
    private String to = "manager@fleet-a.example";
    private Locale language = Locale.ENGLISH;
    private List<Picture> pictures = List.of();

    private Letters() {
        facts.put("reference", "OBE-2207081556-SXWZ");
        facts.put("phoneNumber", "0492 12 34 56");
        facts.put("oldSimNumber", "6054201316636");
        facts.put("newSimNumber", "6054201316644");
        facts.put("requestedAt", "08/07/2022 15:56");
        facts.put("promisedMinutes", 10);
    }

    public static Letters aLetter() {
        return new Letters();
    }

    /** A letter with all that its purpose brings along. */
    public static Letters aLetter(Purpose purpose) {
        var letter = new Letters();
        letter.purpose = purpose;
        switch (purpose) {
            case RENEWAL_CANCELLED, ESIM_CANCELLED, ORDER_CLOSED ->
                letter.with("why", "<b>The SIM</b> is already in use & busy.");
            case RENEWAL_LATE, ESIM_LATE -> letter.with("atTheDesk", "The network does not accept the new SIM.");
            case ESIM_FOR_USER -> letter.withCode();
            case ESIM_CONFIRMED -> letter.with("recipientEmail", "an.peeters@fleet-a.example");
            case ESIM_CONFIRMED_WITH_CODE ->
                letter.with("recipientEmail", "an.peeters@fleet-a.example").withCode();
            case ESIM_CODE_GONE -> letter.with("installed", true);
            case ESIM_REMINDER -> letter.with("installUntil", "8 July 2022").withCode();
            case ESIM_NOT_INSTALLED ->
                letter.with("recipientEmail", "an.peeters@fleet-a.example").with("installUntil", "8 July 2022");
            case ESIM_CONFIRMATION_CODE ->
                letter.with("recipientEmail", "an.peeters@fleet-a.example").with("confirmationCode", "047114");
            default -> {}
        }
        return letter;
    }

    public Letters with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    public Letters to(String address) {
        to = address;
        return this;
    }

    public Letters in(Locale reader) {
        language = reader;
        return this;
    }

    Letters called(String id) {
        messageId = id;
        return this;
    }

    public Letters with(Picture... shown) {
        pictures = List.of(shown);
        return this;
    }

    private void withCode() {
        with("activationCode", CODE);
        with("smdpAddress", "smdp.plus.example");
        with("matchingId", "JQ4B-2Z6M-9KTR-51XW-D07H");
        with("appleLink", "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp");
        with("androidLink", "https://esimsetup.android.com/esim_qrcode_provisioning?carddata=LPA%3A1%24smdp");
        with(new Picture("qr-code", "esim-6054201316644.png", QR_CODE));
    }

    public Letter build() {
        return new Letter(messageId, purpose, to, language, facts, pictures);
    }

    private static byte[] qrCode() {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
            var matrix = new QRCodeWriter().encode("LPA:" + CODE, BarcodeFormat.QR_CODE, 264, 264, hints);
            var png = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
