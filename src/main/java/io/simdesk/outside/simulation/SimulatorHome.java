package io.simdesk.outside.simulation;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person begins: which neighbours are played here, on which paths. */
@Controller
@Profile("simulators")
class SimulatorHome {

    @GetMapping("/")
    String home() {
        return "simulators/home";
    }
}
