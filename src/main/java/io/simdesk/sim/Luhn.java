package io.simdesk.sim;

/** The check digit of card numbers (ISO/IEC 7812-1, annex B; ITU-T E.118 uses it for ICCIDs). */
public final class Luhn {

    private Luhn() {}

    /** Whether the last of these decimal digits is the check digit of the ones before it. */
    public static boolean holdsFor(String digits) {
        return sum(digits, 0) % 10 == 0;
    }

    /** The check digit that belongs behind these decimal digits. */
    public static int digitFor(String digits) {
        return (10 - sum(digits, 1) % 10) % 10;
    }

    private static int sum(String digits, int offset) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = (i + offset) % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
