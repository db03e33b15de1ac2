package io.simdesk.outside.network;

import io.simdesk.outside.simulation.NeighbourDatabase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the simulated network holds. */
@Controller
@Profile("simulators")
class NetworkPage {

    private static final int MOST_SHOWN = 1000;

    private final NetworkPlay network;

    NetworkPage(NeighbourDatabase database) {
        this.network = new NetworkPlay(database);
    }

    @GetMapping("/network")
    String numbers(Model page) {
        page.addAttribute("numbers", network.all(MOST_SHOWN));
        page.addAttribute("changes", network.changes(MOST_SHOWN));
        return "simulators/network";
    }
}
