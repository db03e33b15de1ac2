package io.simdesk.sim;

import java.util.regex.Pattern;

/**
 * Identifies a SIM card or an eSIM profile: 18 digits and a Luhn digit (ITU-T E.118). The twentieth character that some
 * carriers print, {@code 0} to {@code 9} or {@code F} (SGP.22, 6.5.2), is a filler and is dropped.
 */
public record Iccid(String digits) {

    private static final Pattern PRINTED = Pattern.compile("(\\d{19})[0-9Ff]?");

    public Iccid {
        if (!digits.matches("\\d{19}") || !Luhn.holdsFor(digits)) {
            throw new IllegalArgumentException("Not an ICCID: " + digits);
        }
    }

    /** Reads 19 digits with or without filler and spaces. */
    public static Iccid of(String printed) {
        var match = PRINTED.matcher(printed.replaceAll("\\s", ""));
        if (!match.matches()) {
            throw new IllegalArgumentException("Not an ICCID: " + printed);
        }
        return new Iccid(match.group(1));
    }

    /** The ICCID of an Orange Belgium card: the issuer's prefix, the account digits of its SIM number, a Luhn digit. */
    public static Iccid of(String issuerPrefix, SimNumber number) {
        var body = issuerPrefix + number.account();
        return new Iccid(body + Luhn.digitFor(body));
    }

    /** {@code 89}, country and issuer: the first six digits. */
    public String issuerPrefix() {
        return digits.substring(0, 6);
    }

    /** The number printed on the card: digits 7 to 18 and a Luhn digit over them alone. */
    public SimNumber simNumber() {
        var account = digits.substring(6, 18);
        return new SimNumber(account + Luhn.digitFor(account));
    }

    @Override
    public String toString() {
        return digits;
    }
}
