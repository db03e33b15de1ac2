package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.profiles.ProfileServerSettings.Mode;
import io.simdesk.outside.profiles.ProfileServerSettings.Simulated;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import java.time.Duration;

/** Makes simulated profile servers and phones for tests. */
final class Play {

    static final String ADDRESS = "smdp.simdesk.example";

    private Play() {}

    static ProfileServer server(NeighbourDatabase memory) {
        return server(memory, Duration.ofDays(1));
    }

    static ProfileServer server(NeighbourDatabase memory, Duration installAfter) {
        var settings = new ProfileServerSettings(
                Mode.SIMULATED, null, "", "", "", ADDRESS, "", Duration.ofSeconds(5), new Simulated(installAfter));
        return new Es2ProfileServer(new SimulatedSmdp(new ProfileShelf(memory), settings), ADDRESS);
    }

    static SimulatedPhone phone(NeighbourDatabase memory, Operator operator) {
        return new SimulatedPhone(memory, new ProfileShelf(memory), new NoticeBook(memory), operator);
    }

    static void install(NeighbourDatabase memory, Iccid profile) {
        var phone = phone(memory, event -> true);
        phone.act(profile, PhoneAct.DOWNLOAD);
        phone.act(profile, PhoneAct.INSTALL);
    }
}
