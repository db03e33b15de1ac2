package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.support.Certificate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The profile server's door where TLS ends in SIM Desk: the server proves itself by its certificate. */
class NewsOverTlsTest {

    private static final String PATH = "/gsma/rsp2/es2plus/handleDownloadProgressInfo";
    private static final String DOOR = "--spring.ssl.bundle.pem.door.";

    private static Certificate ours;
    private static Certificate smdp;
    private static Certificate stranger;
    private static ServletWebServerApplicationContext application;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ours = Certificate.of("simdesk", folder);
        smdp = Certificate.of("smdp.example", folder);
        stranger = Certificate.of("stranger.example", folder);
        application = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Door.class)
                .profiles("news-over-tls")
                .run(
                        "--server.port=0",
                        "--server.ssl.bundle=door",
                        "--server.ssl.client-auth=want",
                        DOOR + "keystore.certificate=file:" + ours.pem(),
                        DOOR + "keystore.private-key=file:" + ours.key(),
                        DOOR + "truststore.certificate=file:" + smdp.pem(),
                        "--simdesk.access.profile-server.certificate=CN=smdp.example");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void theProfileServerComesInWithItsCertificate() throws Exception {
        assertThat(tell(Optional.of(smdp))).isEqualTo(204);
    }

    @Test
    void nobodyComesInWithoutACertificate() throws Exception {
        assertThat(tell(Optional.empty())).isEqualTo(401);
    }

    @Test
    void aStrangersCertificateHelpsNobody() throws Exception {
        assertThat(tell(Optional.of(stranger))).isEqualTo(401);
    }

    private static int tell(Optional<Certificate> shown) throws Exception {
        var client = HttpClient.newBuilder().sslContext(tls(shown)).build();
        var port = application.getWebServer().getPort();
        var news = HttpRequest.newBuilder(URI.create("https://localhost:" + port + PATH))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return client.send(news, BodyHandlers.discarding()).statusCode();
    }

    private static SSLContext tls(Optional<Certificate> shown) throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store(ours.trust()));
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(shown.isPresent() ? store(shown.get().own()) : null, Certificate.PASSWORD.toCharArray());
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }

    private static KeyStore store(Path file) throws Exception {
        return KeyStore.getInstance(file.toFile(), Certificate.PASSWORD.toCharArray());
    }

    @ImportAutoConfiguration({
        SslAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        SecurityAutoConfiguration.class
    })
    @Import({ProfileServerDoor.class, ProblemAnswers.class})
    @EnableConfigurationProperties(ProfileServerGuard.class)
    static class Door {

        @Bean
        RouterFunction<ServerResponse> ear() {
            return RouterFunctions.route()
                    .POST(PATH, news -> ServerResponse.noContent().build())
                    .build();
        }
    }
}
