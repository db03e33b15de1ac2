package io.simdesk.outside.profiles;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.support.Certificate;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** ES2+ with a client certificate (SGP.22, 6.3), set up by the settings alone. */
class MutualTlsTest {

    private static final String BUNDLE = "spring.ssl.bundle.pem.profile-server.";

    private static Certificate ours;
    private static Certificate strangers;
    private static Certificate servers;
    private static WireMockServer server;

    @BeforeAll
    static void aServerThatKnowsOurCertificate(@TempDir Path folder) {
        ours = Certificate.of("simdesk", folder);
        strangers = Certificate.of("stranger", folder);
        servers = Certificate.of("smdp", folder);
        server = new WireMockServer(options()
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(servers.own().toString())
                .keystorePassword(Certificate.PASSWORD)
                .keyManagerPassword(Certificate.PASSWORD)
                .needClientAuth(true)
                .trustStoreType("PKCS12")
                .trustStorePath(ours.trust().toString())
                .trustStorePassword(Certificate.PASSWORD));
        server.start();
        server.stubFor(post(anyUrl()).willReturn(okJson("""
                {"header": {"functionExecutionStatus": {"status": "Executed-Success"}}}""")));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void getsThroughWithOurCertificate() {
        ask(
                profiles -> assertThatCode(() -> profiles.order(sim("115010100001")))
                        .doesNotThrowAnyException(),
                believes(servers),
                shows(ours));
    }

    @Test
    void isRefusedWithoutACertificate() {
        ask(MutualTlsTest::isNotAnswered, believes(servers));
    }

    @Test
    void isRefusedWithTheCertificateOfAnother() {
        ask(MutualTlsTest::isNotAnswered, believes(servers), shows(strangers));
    }

    @Test
    void tellsNothingToAServerThatWeDoNotBelieve() {
        ask(MutualTlsTest::isNotAnswered, believes(strangers), shows(ours));
    }

    private static void isNotAnswered(ProfileServer profiles) {
        server.resetRequests();

        assertThatThrownBy(() -> profiles.order(sim("115010100001"))).isInstanceOf(NoAnswer.class);

        assertThat(server.getAllServeEvents()).isEmpty();
    }

    private static Stream<String> believes(Certificate certificate) {
        return Stream.of(BUNDLE + "truststore.certificate=file:" + certificate.pem());
    }

    private static Stream<String> shows(Certificate certificate) {
        return Stream.of(
                BUNDLE + "keystore.certificate=file:" + certificate.pem(),
                BUNDLE + "keystore.private-key=file:" + certificate.key());
    }

    @SafeVarargs
    private static void ask(Consumer<ProfileServer> test, Stream<String>... bundle) {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class, SslAutoConfiguration.class))
                .withUserConfiguration(Settings.class, Es2PlusSetup.class)
                .withPropertyValues(
                        "simdesk.profile-server.mode=es2plus",
                        "simdesk.profile-server.url=" + server.baseUrl(),
                        "simdesk.profile-server.requester-identifier=1.3.6.1.4.1.99999",
                        "simdesk.profile-server.ssl-bundle=profile-server")
                .withPropertyValues(Stream.of(bundle).flatMap(all -> all).toArray(String[]::new))
                .run(context -> test.accept(context.getBean(ProfileServer.class)));
    }

    @EnableConfigurationProperties(ProfileServerSettings.class)
    static class Settings {}
}
