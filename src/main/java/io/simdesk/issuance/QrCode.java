package io.simdesk.issuance;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
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
            var png = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(modules(code, PIXELS), "PNG", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One unit for each module. */
    static String svg(ActivationCode code) {
        var modules = modules(code, 1);
        var dark = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="480" height="480" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(modules.getWidth(), dark);
    }

    private static BitMatrix modules(ActivationCode code, int pixels) {
        try {
            return new QRCodeWriter().encode(code.lpa(), BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("The activation code fits into no QR code", e);
        }
    }
}
