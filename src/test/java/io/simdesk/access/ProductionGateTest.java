package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ProductionGateTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://database/simdesk",
            "simdesk.secrets.key", VaultKey.make(),
            "spring.mail.host", "mail.example.com",
            "simdesk.carrier-network.mode", "http",
            "simdesk.carrier-network.url", "https://network.example",
            "simdesk.profile-server.mode", "es2plus",
            "simdesk.access.profile-server.secret", "s3cret");

    @Test
    void opensWhenEverythingIsSet() {
        assertThatCode(() -> start(production())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url,        jdbc:h2:file:./data/simdesk",
        "spring.datasource.url,        ''",
        "simdesk.secrets.key,          ''",
        "simdesk.secrets.key,          c2hvcnQ=",
        "simdesk.secrets.key,          not base64",
        "spring.mail.host,             ''",
        "simdesk.carrier-network.mode, simulated",
        "simdesk.carrier-network.mode, ''",
        "simdesk.carrier-network.url,  ''",
        "simdesk.carrier-network.url,  http://network.example",
        "simdesk.profile-server.mode,  simulated",
        "simdesk.access.profile-server.secret, ''"
    })
    void namesTheSettingThatIsMissingOrUnfit(String setting, String value) {
        var settings = production().withProperty(setting, value);

        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(SettingsMissing.class)
                .hasMessageContaining(setting)
                .hasMessageNotContaining("c2hvcnQ=")
                .hasMessageNotContaining("not base64");
    }

    @Test
    void namesAllOfThemAtOnce() {
        var bare = new MockEnvironment();
        bare.setActiveProfiles("production");

        assertThatThrownBy(() -> start(bare))
                .hasMessageContainingAll(COMPLETE.keySet().toArray(String[]::new));
    }

    @Test
    void isShutForDemoUsers() {
        var both = production();
        both.addActiveProfile("demo");

        assertThatThrownBy(() -> start(both)).hasMessageContaining("demo");
    }

    @Test
    void isOpenOutsideProduction() {
        assertThatCode(() -> start(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void saysWhatToDoWithoutAStackTrace() {
        var missing = new SettingsMissing(ProductionChecks.missing(new MockEnvironment()));

        var said = new SettingsMissingAnalyzer().analyze(missing);

        assertThat(said.getDescription()).contains("does not start in production", "spring.mail.host: the mail server");
    }

    private static MockEnvironment production() {
        var settings = new MockEnvironment();
        settings.setActiveProfiles("production");
        COMPLETE.forEach(settings::withProperty);
        return settings;
    }

    private static void start(MockEnvironment settings) {
        var context = new GenericApplicationContext();
        context.setEnvironment(settings);
        new ProductionGate().initialize(context);
    }
}
