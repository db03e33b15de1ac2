package io.simdesk.access;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Stops a production start before anything is opened when a setting is missing; named in {@code spring.factories}. */
public class ProductionGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        var missing = ProductionChecks.missing(settings);
        if (!missing.isEmpty()) {
            throw new SettingsMissing(missing);
        }
    }
}
