package io.simdesk.issuance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links that open the phone's own set-up, for a phone that cannot scan its own screen. */
public record OneTap(String apple, String android) {

    /** iOS 17.4 and later. */
    private static final String APPLE = "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=";

    /** Android 10 and later, uneven by maker. */
    private static final String ANDROID = "https://esimsetup.android.com/esim_qrcode_provisioning?carddata=";

    static OneTap of(ActivationCode code) {
        var cardData = URLEncoder.encode(code.lpa(), StandardCharsets.UTF_8);
        return new OneTap(APPLE + cardData, ANDROID + cardData);
    }

    @Override
    public String toString() {
        return "OneTap[…]";
    }
}
