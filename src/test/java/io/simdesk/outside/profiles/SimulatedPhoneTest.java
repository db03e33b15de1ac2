package io.simdesk.outside.profiles;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.Neighbours;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SimulatedPhoneTest {

    private static final Iccid PROFILE = sim("115010100001");
    private static final Iccid OTHER_PROFILE = sim("115010100002");
    private static final Duration AT_ONCE = Duration.ZERO;

    private final List<String> heard = new ArrayList<>();
    private final NeighbourDatabase database = Neighbours.forgetful();

    @Test
    void tellsOnceOfEachPointThatIsReached() throws Refusal {
        var phone = phone(this::hear);
        release(PROFILE, AT_ONCE);

        phone.installWhatIsDue();
        phone.installWhatIsDue();

        assertThat(heard).containsExactly(PROFILE + " DOWNLOADED ", PROFILE + " INSTALLED ");
    }

    @Test
    void takesItsTime() throws Refusal {
        release(PROFILE, Duration.ofHours(1));

        phone(this::hear).installWhatIsDue();

        assertThat(heard).isEmpty();
    }

    @Test
    void neverInstallsTheProfileThatNobodyDownloads() throws Refusal {
        release(sim("115010300913"), AT_ONCE);

        phone(this::hear).installWhatIsDue();

        assertThat(heard).isEmpty();
    }

    @Test
    void installsTheProfileWhoseReleaseWasNotAnswered() {
        assertThatThrownBy(() -> release(sim("115010300914"), AT_ONCE)).isInstanceOf(NoAnswer.class);

        phone(this::hear).installWhatIsDue();

        assertThat(heard).hasSize(2);
    }

    @Test
    void saysWhyAnInstallationFails() throws Refusal {
        var profile = sim("115010300915");
        release(profile, AT_ONCE);

        phone(this::hear).installWhatIsDue();

        assertThat(heard).containsExactly(profile + " DOWNLOADED ", profile + " INSTALLED 8.1/4.2");
    }

    @Test
    void saysThatTheUserDeclines() throws Refusal {
        var profile = sim("115010300916");
        release(profile, AT_ONCE);

        phone(this::hear).installWhatIsDue();

        assertThat(heard).containsExactly(profile + " DOWNLOADED 8.1/3.8");
    }

    @Test
    void installsNothingThatWasTakenBack() throws Refusal {
        release(PROFILE, AT_ONCE);
        Play.server(database).cancel(PROFILE, idOf(PROFILE));

        phone(this::hear).installWhatIsDue();

        assertThat(heard).isEmpty();
    }

    @Test
    void isPlayedByHandOnlyAlongTheProfilesLife() throws Refusal {
        var phone = phone(this::hear);
        release(PROFILE, Duration.ofHours(1));

        assertThat(phone.act(PROFILE, PhoneAct.INSTALL)).isFalse();
        assertThat(phone.act(PROFILE, PhoneAct.DOWNLOAD)).isTrue();
        assertThat(phone.act(PROFILE, PhoneAct.DECLINE)).isFalse();
        assertThat(phone.act(OTHER_PROFILE, PhoneAct.DOWNLOAD)).isFalse();
    }

    @Test
    void tellsAgainUntilItIsHeard() throws Refusal {
        release(PROFILE, AT_ONCE);
        phone(event -> {
                    throw new IllegalStateException("nobody listens");
                })
                .installWhatIsDue();

        phone(this::hear).installWhatIsDue();

        assertThat(heard).hasSize(2);
    }

    @Test
    void keepsNoNewsBackBehindNewsThatIsNotHeard() throws Refusal {
        release(PROFILE, AT_ONCE);
        release(OTHER_PROFILE, AT_ONCE);

        phone(this::hearOnlyTheOther).installWhatIsDue();

        assertThat(heard).hasSize(2).allSatisfy(event -> assertThat(event).startsWith(OTHER_PROFILE.digits()));
    }

    @Test
    void waitsForSomebodyToListen() throws Refusal {
        release(PROFILE, AT_ONCE);
        Play.phone(database, deskOf(new StaticListableBeanFactory())).installWhatIsDue();

        phone(this::hear).installWhatIsDue();

        assertThat(heard).hasSize(2);
    }

    @Test
    void tellsAfterARestart(@TempDir Path folder) throws Refusal {
        var url = "jdbc:h2:file:" + folder.resolve("neighbours");
        var before = Neighbours.at(url);
        release(Play.server(before, AT_ONCE), PROFILE);
        before.close();

        var after = Neighbours.at(url);
        phone(after, this::hear).installWhatIsDue();

        assertThat(heard).hasSize(2);
        after.close();
    }

    private boolean hear(ProfileEvent event) {
        return heard.add(event.profile() + " " + event.progress() + " " + event.failure());
    }

    private boolean hearOnlyTheOther(ProfileEvent event) {
        if (event.profile().equals(PROFILE)) {
            throw new IllegalStateException("not now");
        }
        return hear(event);
    }

    private void release(Iccid profile, Duration installAfter) throws Refusal {
        release(Play.server(database, installAfter), profile);
    }

    private static void release(ProfileServer server, Iccid profile) throws Refusal {
        server.order(profile);
        server.release(profile, idOf(profile));
    }

    private static MatchingId idOf(Iccid profile) {
        return new MatchingId("TEST-" + profile);
    }

    private SimulatedPhone phone(ProfileNews news) {
        return phone(database, news);
    }

    private static SimulatedPhone phone(NeighbourDatabase database, ProfileNews news) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("profileNews", news);
        return Play.phone(database, deskOf(beans));
    }

    private static Operator deskOf(StaticListableBeanFactory beans) {
        return new ThisSimDesk(beans.getBeanProvider(ProfileNews.class));
    }
}
