package io.simdesk.sim;

/** Number printed on a SIM card: 12 digits and a Luhn digit over them (Orange's NSCE). */
public record SimNumber(String digits) {

    public SimNumber {
        if (!digits.matches("\\d{13}") || !Luhn.holdsFor(digits)) {
            throw new IllegalArgumentException("Not a SIM number: " + digits);
        }
    }

    /** The twelve digits before the check digit. */
    public String account() {
        return digits.substring(0, 12);
    }

    @Override
    public String toString() {
        return digits;
    }
}
