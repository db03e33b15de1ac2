package io.simdesk.issuance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An activation code as a picture: PNG, black on white, error correction M, quiet zone of 4 modules (ISO/IEC 18004). */
final class QrCode {

    private static final int PIXELS = 400;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrCode() {}

    static byte[] png(ActivationCode code) {
        try {
            var modules = new QRCodeWriter().encode(code.lpa(), BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
            var png = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(modules, "PNG", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The activation code fits into no QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
