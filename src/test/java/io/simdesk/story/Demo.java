package io.simdesk.story;

import io.simdesk.sim.Luhn;
import io.simdesk.sim.SimNumber;

/** The demo's numbers, see {@code io.simdesk.outside.demo}; every test takes its own. */
final class Demo {

    private Demo() {}

    /** A line of fleet-a: 1 to 59; of fleet-b: 61 to 72. */
    static String line(int index) {
        return "0492 00 %02d %02d".formatted(index / 100, index % 100);
    }

    /** A free card of fleet-a: 1 to 40. */
    static String card(int item) {
        return simNumber("605420101%03d".formatted(item));
    }

    /** A free card of fleet-a that calls up a path of the simulated network: 901 to 904. */
    static String cue(int item) {
        return simNumber("605420100%03d".formatted(item));
    }

    /** A free card of fleet-b: 1 to 10. */
    static String foreignCard(int item) {
        return simNumber("605420102%03d".formatted(item));
    }

    /** An eSIM by which the simulated profile server knows what becomes of it. */
    static String esim(int batch, int item) {
        return simNumber("115010%03d%03d".formatted(batch, item));
    }

    static String iccid(String issuer, String simNumber) {
        var account = issuer + simNumber.substring(0, 12);
        return account + Luhn.digitFor(account);
    }

    private static String simNumber(String account) {
        return new SimNumber(account + Luhn.digitFor(account)).digits();
    }
}
