package io.simdesk.issuance;

import io.simdesk.order.SimOrder;
import java.util.Locale;

/**
 * An open activation code and the ways to use it; whoever has it can take the line.
 *
 * @param language of whoever installs the eSIM
 * @param png the QR code, at least 240 pixels wide
 */
public record ShownCode(SimOrder order, Locale language, ActivationCode code, byte[] png) {

    public OneTap oneTap() {
        return OneTap.of(code);
    }

    /** The QR code as a drawing that can be printed at any size. */
    public String svg() {
        return QrCode.svg(code);
    }

    @Override
    public String toString() {
        return "ShownCode[" + order.reference() + "]";
    }
}
