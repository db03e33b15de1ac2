package io.simdesk.outside.demo;

import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.LineStatus;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;

/**
 * A made-up line.
 *
 * @param index the last two digits of the phone number, 1 to 99; the simulated network goes by them
 */
record DemoLine(int index) {

    private static final int DRIFTED = 98;
    private static final int EVERY_SIXTH = 6;

    Msisdn number() {
        return new Msisdn("+3249200%04d".formatted(index));
    }

    LineStatus status() {
        return switch (index) {
            case 56 -> LineStatus.SUSPENDED;
            case 57 -> LineStatus.SUSPENDED_FOR_DEBT;
            case 58 -> LineStatus.SUSPENDED_FOR_FRAUD;
            case 59 -> LineStatus.PORTING_OUT;
            default -> LineStatus.ACTIVE;
        };
    }

    /** The SIM that serves the line as we know it. */
    Iccid sim() {
        return index % EVERY_SIXTH == 0 ? DemoSims.esim(200, index) : DemoSims.plastic(10, index);
    }

    /** What the network serves: a suspended line is blocked, and of one line it knows another SIM than we do. */
    Subscription onTheNetwork() {
        var works = status() == LineStatus.ACTIVE || status() == LineStatus.PORTING_OUT;
        return new Subscription(number(), index == DRIFTED ? DemoSims.plastic(90, index) : sim(), works);
    }
}
