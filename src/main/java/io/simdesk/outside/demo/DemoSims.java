package io.simdesk.outside.demo;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up SIMs in Orange Belgium's ranges: {@code 6054201…} is plastic, {@code 115010…} an eSIM. */
final class DemoSims {

    private static final String ORANGE_BELGIUM = "893202";
    private static final long PUKS = 100_000_000;
    private static final long SPREAD = 7_654_321;

    private DemoSims() {}

    /**
     * @param batch 0 to 99
     * @param item 0 to 999; the simulated neighbours go by it
     */
    static Iccid plastic(int batch, int item) {
        return iccid("6054201%02d%03d".formatted(batch, item));
    }

    /**
     * @param batch 0 to 999
     * @param item 0 to 999; the simulated neighbours go by it
     */
    static Iccid esim(int batch, int item) {
        return iccid("115010%03d%03d".formatted(batch, item));
    }

    static Stream<Iccid> plastics(int batch, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(item -> plastic(batch, item));
    }

    static Stream<Iccid> esims(int batch, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(item -> esim(batch, item));
    }

    static SimKind kind(Iccid sim) {
        return sim.simNumber().digits().startsWith("115010") ? SimKind.ESIM : SimKind.PLASTIC;
    }

    /** Eight digits, the same for a SIM every time. */
    static String puk(Iccid sim) {
        var account = Long.parseLong(sim.simNumber().account());
        return "%08d".formatted(account * SPREAD % PUKS);
    }

    private static Iccid iccid(String account) {
        return Iccid.of(ORANGE_BELGIUM, new SimNumber(account + Luhn.digitFor(account)));
    }
}
