package io.simdesk.outside.simulation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where simulated neighbours keep what they know.
 *
 * @param url JDBC URL of an H2 database, apart from ours as another company's would be
 */
@ConfigurationProperties("simdesk.simulators")
public record SimulatorSettings(
        @DefaultValue("jdbc:h2:file:./data/neighbours;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
        String url) {}
