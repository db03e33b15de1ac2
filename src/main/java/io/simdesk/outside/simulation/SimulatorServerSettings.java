package io.simdesk.outside.simulation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The simulated neighbours as servers.
 *
 * @param username with which callers and people come in (HTTP basic)
 * @param silence how long a call without answer stays open
 * @param latency how long every call takes at least, to see what a far neighbour costs
 */
@ConfigurationProperties("simdesk.simulators.server")
record SimulatorServerSettings(
        @DefaultValue("simdesk") String username,
        @DefaultValue("demo") String password,
        @DefaultValue("30s") Duration silence,
        @DefaultValue("0ms") Duration latency) {}
