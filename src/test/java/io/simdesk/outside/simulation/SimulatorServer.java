package io.simdesk.outside.simulation;

import io.simdesk.Simulators;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The simulated neighbours as servers of their own, started once for all tests that talk to them. */
public final class SimulatorServer {

    private static final ServletWebServerApplicationContext SERVER =
            (ServletWebServerApplicationContext) new SpringApplicationBuilder(Simulators.class)
                    .profiles("simulators")
                    .run(
                            "--server.port=0",
                            "--simdesk.simulators.url=jdbc:h2:mem:simulators;DB_CLOSE_DELAY=-1",
                            "--simdesk.profile-server.simulated.install-after=365d",
                            "--simdesk.simulators.server.silence=1500ms");

    private SimulatorServer() {}

    public static int port() {
        return SERVER.getWebServer().getPort();
    }

    public static String url() {
        return "http://localhost:" + port();
    }

    public static NeighbourDatabase memory() {
        return SERVER.getBean(NeighbourDatabase.class);
    }
}
