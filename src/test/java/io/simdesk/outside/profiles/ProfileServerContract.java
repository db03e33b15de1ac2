package io.simdesk.outside.profiles;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileAlreadyDownloaded;
import io.simdesk.carrier.ProfileRejected;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.carrier.ReleaseInDoubt;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link ProfileServer} holds, simulated or real (SGP.22, 5.3). */
abstract class ProfileServerContract {

    static final Iccid PROFILE = sim("115010100001");
    static final Iccid OTHER_PROFILE = sim("115010100002");
    static final MatchingId OURS = new MatchingId("04386-AGYFT-A74Y8-3F815");
    static final MatchingId OTHER = new MatchingId("04386-AGYFT-A74Y8-3F816");

    abstract ProfileServer server();

    /** The FQDN that phones download from. */
    abstract String address();

    /** A phone has installed this profile, which is released. */
    abstract void givenInstalled(Iccid profile);

    /** A profile that may not be ordered. */
    abstract Iccid profileThatIsRejected();

    /** A profile on which no call is ever answered. */
    abstract Iccid profileWithoutAnswer();

    /** A profile whose first release is made and its answer lost. */
    abstract Iccid profileWhoseFirstReleaseIsNotAnswered();

    @Test
    void releasesAnOrderedProfileAndSaysWhereItIs() throws Refusal {
        server().order(PROFILE);

        assertThat(server().release(PROFILE, OURS)).isEqualTo(address());
    }

    @Test
    void repeatsAnOrderWithoutHarm() throws Refusal {
        server().order(PROFILE);
        server().order(PROFILE);
        server().release(PROFILE, OURS);

        server().order(PROFILE);

        assertThat(server().release(PROFILE, OURS)).isEqualTo(address());
    }

    @Test
    void refusesAProfileThatMayNotBeOrdered() {
        rejects("8.2.1/1.2", () -> server().order(profileThatIsRejected()));
    }

    @Test
    void releasesNothingThatWasNotOrdered() {
        rejects("8.2.1/3.9", () -> server().release(PROFILE, OURS));
    }

    @Test
    void refusesASecondMatchingId() throws Refusal {
        released(PROFILE);

        rejects("8.2.1/1.2", () -> server().release(PROFILE, OTHER));
    }

    @Test
    void releasesAProfileThatAsksForAConfirmationCode() throws Refusal {
        server().order(PROFILE);

        assertThat(server().release(PROFILE, OURS, "4711")).isEqualTo(address());
    }

    @Test
    void releasesNothingUnderTheMatchingIdOfAnotherProfile() throws Refusal {
        released(PROFILE);
        server().order(OTHER_PROFILE);

        assertThatThrownBy(() -> server().release(OTHER_PROFILE, OURS)).isInstanceOf(ReleaseInDoubt.class);
    }

    @Test
    void leavesItInDoubtWhetherAReleasedProfileThatAPhoneHasIsOurs() throws Refusal {
        released(PROFILE);
        givenInstalled(PROFILE);

        assertThatThrownBy(() -> server().release(PROFILE, OURS)).isInstanceOf(ReleaseInDoubt.class);
    }

    @Test
    void saysNoAnswerWhereNoneComes() {
        staysSilent(() -> server().order(profileWithoutAnswer()));
        staysSilent(() -> server().release(profileWithoutAnswer(), OURS));
    }

    @Test
    void takesTheRepeatAfterALostAnswer() throws Refusal {
        var profile = profileWhoseFirstReleaseIsNotAnswered();
        server().order(profile);

        staysSilent(() -> server().release(profile, OURS));

        assertThat(server().release(profile, OURS)).isEqualTo(address());
    }

    @Test
    void leavesAProfileAloneThatWasNeverOrdered() {
        assertThatCode(() -> server().cancel(PROFILE, OURS)).doesNotThrowAnyException();
    }

    @Test
    void takesBackAnOrderedProfile() throws Refusal {
        server().order(PROFILE);

        server().cancel(PROFILE, OURS);

        rejects("8.2.1/3.9", () -> server().release(PROFILE, OURS));
    }

    @Test
    void takesBackAReleasedProfileHoweverOften() throws Refusal {
        released(PROFILE);

        server().cancel(PROFILE, OURS);
        server().cancel(PROFILE, OURS);

        rejects("8.2.1/3.9", () -> server().release(PROFILE, OURS));
    }

    @Test
    void issuesACancelledProfileAgain() throws Refusal {
        released(PROFILE);
        server().cancel(PROFILE, OURS);

        server().order(PROFILE);

        assertThat(server().release(PROFILE, OTHER)).isEqualTo(address());
    }

    @Test
    void takesNothingBackUnderAnotherMatchingId() throws Refusal {
        released(PROFILE);

        rejects("8.2.6/3.10", () -> server().cancel(PROFILE, OTHER));
    }

    @Test
    void takesNothingBackThatIsOnAPhone() throws Refusal {
        released(PROFILE);
        givenInstalled(PROFILE);

        assertThatThrownBy(() -> server().cancel(PROFILE, OURS)).isInstanceOf(ProfileAlreadyDownloaded.class);
    }

    @Test
    void retiresAProfileForGood() throws Refusal {
        released(PROFILE);

        server().retire(PROFILE, OURS);
        server().retire(PROFILE, OURS);

        rejects("8.2.1/1.2", () -> server().order(PROFILE));
    }

    @Test
    void leavesARetiredProfileOnThePhoneThatHasIt() throws Refusal {
        released(PROFILE);
        givenInstalled(PROFILE);

        assertThatCode(() -> server().retire(PROFILE, OURS)).doesNotThrowAnyException();
    }

    private void released(Iccid profile) throws Refusal {
        server().order(profile);
        server().release(profile, OURS);
    }

    private static void rejects(String statusCode, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(ProfileRejected.class))
                .extracting(ProfileRejected::facts)
                .isEqualTo(List.of(statusCode));
    }

    private static void staysSilent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NoAnswer.class);
    }
}
