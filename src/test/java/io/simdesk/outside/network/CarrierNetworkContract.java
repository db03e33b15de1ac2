package io.simdesk.outside.network;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link CarrierNetwork} holds, simulated or real. */
abstract class CarrierNetworkContract {

    static final Msisdn NUMBER = new Msisdn("+32492000001");
    static final Msisdn OTHER_NUMBER = new Msisdn("+32492000002");
    static final Msisdn UNKNOWN_NUMBER = new Msisdn("+32492000003");
    static final Iccid OLD = sim("605420110001");
    static final Iccid OTHER = sim("605420110002");
    static final Iccid NEW = sim("605420101001");

    abstract CarrierNetwork network();

    /** The network serves this number with this SIM, and calls get through. */
    abstract void given(Msisdn number, Iccid sim);

    /** A SIM that the network refuses to serve any number with. */
    abstract Iccid simThatIsRejected();

    /** A SIM to which a change is never answered and never made. */
    abstract Iccid simWithoutAnswer();

    /** A SIM to which the first change is made and its answer lost. */
    abstract Iccid simWhoseFirstAnswerIsLost();

    /** A SIM to which a change is accepted and never made. */
    abstract Iccid simThatNeverComesIntoService();

    /** A number, not served yet, to which a block or unblock is never answered. */
    abstract Msisdn numberWhoseBlockIsNotAnswered();

    @BeforeEach
    void twoLinesAreServed() {
        given(NUMBER, OLD);
        given(OTHER_NUMBER, OTHER);
    }

    @Test
    void readsWhatIsServed() throws Refusal {
        assertThat(network().read(NUMBER)).isEqualTo(new Subscription(NUMBER, OLD, true));
    }

    @Test
    void knowsNoNumberThatIsNotServed() {
        refuses(NumberUnknownToNetwork.class, () -> network().read(UNKNOWN_NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network().block(UNKNOWN_NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network().unblock(UNKNOWN_NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network().cancelLocation(UNKNOWN_NUMBER));
    }

    @Test
    void changesTheSimOfThatNumberAlone() throws Refusal {
        network().changeSim(OLD, NEW);

        assertThat(network().read(NUMBER).sim()).isEqualTo(NEW);
        assertThat(network().read(OTHER_NUMBER).sim()).isEqualTo(OTHER);
    }

    @Test
    void repeatsAChangeWithoutHarm() throws Refusal {
        network().changeSim(OLD, NEW);

        network().changeSim(OLD, NEW);

        assertThat(network().read(NUMBER).sim()).isEqualTo(NEW);
    }

    @Test
    void changesBack() throws Refusal {
        network().changeSim(OLD, NEW);

        network().changeSim(NEW, OLD);

        assertThat(network().read(NUMBER).sim()).isEqualTo(OLD);
    }

    @Test
    void rejectsAChangeFromASimThatServesNothing() {
        refuses(SimRejectedByNetwork.class, () -> network().changeSim(sim("605420199001"), NEW));
    }

    @Test
    void rejectsASimThatServesAnotherNumber() throws Refusal {
        refuses(SimRejectedByNetwork.class, () -> network().changeSim(OLD, OTHER));

        assertThat(network().read(NUMBER).sim()).isEqualTo(OLD);
        assertThat(network().read(OTHER_NUMBER).sim()).isEqualTo(OTHER);
    }

    @Test
    void takesNoChangeForARepeatThatAnotherLineMade() throws Refusal {
        network().changeSim(OTHER, NEW);

        refuses(SimRejectedByNetwork.class, () -> network().changeSim(OLD, NEW));
    }

    @Test
    void changesNothingWhenItRejectsTheSim() throws Refusal {
        refuses(SimRejectedByNetwork.class, () -> network().changeSim(OLD, simThatIsRejected()));

        assertThat(network().read(NUMBER)).isEqualTo(new Subscription(NUMBER, OLD, true));
    }

    @Test
    void saysNoAnswerWhereNoneComes() throws Refusal {
        for (var attempt = 0; attempt < 2; attempt++) {
            staysSilent(() -> network().changeSim(OLD, simWithoutAnswer()));
        }

        assertThat(network().read(NUMBER).sim()).isEqualTo(OLD);
    }

    @Test
    void tellsTheTruthAfterALostAnswerAndTakesTheRepeat() throws Refusal {
        var sim = simWhoseFirstAnswerIsLost();

        staysSilent(() -> network().changeSim(OLD, sim));

        assertThat(network().read(NUMBER).sim()).isEqualTo(sim);
        network().changeSim(OLD, sim);
        assertThat(network().read(NUMBER).sim()).isEqualTo(sim);
    }

    @Test
    void readsTheOldSimWhereAnAcceptedChangeWasNotMade() throws Refusal {
        network().changeSim(OLD, simThatNeverComesIntoService());

        assertThat(network().read(NUMBER).sim()).isEqualTo(OLD);
    }

    @Test
    void blocksAndUnblocksHoweverOften() throws Refusal {
        network().block(NUMBER);
        network().block(NUMBER);
        assertThat(network().read(NUMBER).active()).isFalse();

        network().unblock(NUMBER);
        network().unblock(NUMBER);
        assertThat(network().read(NUMBER).active()).isTrue();
    }

    @Test
    void keepsALineBlockedWhileItsSimChanges() throws Refusal {
        network().block(NUMBER);

        network().changeSim(OLD, NEW);

        assertThat(network().read(NUMBER)).isEqualTo(new Subscription(NUMBER, NEW, false));
    }

    @Test
    void saysNoAnswerWhereABlockIsNotAnswered() throws Refusal {
        var number = numberWhoseBlockIsNotAnswered();
        given(number, NEW);

        staysSilent(() -> network().block(number));
        staysSilent(() -> network().unblock(number));

        assertThat(network().read(number).active()).isTrue();
    }

    @Test
    void detachesTheOldSimHoweverOften() throws Refusal {
        network().cancelLocation(NUMBER);
        network().cancelLocation(NUMBER);

        assertThat(network().read(NUMBER)).isEqualTo(new Subscription(NUMBER, OLD, true));
    }

    private static void refuses(Class<? extends Refusal> refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(refusal);
    }

    private static void staysSilent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NoAnswer.class);
    }
}
