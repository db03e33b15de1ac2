package io.simdesk.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL as careful as in production: what is committed is on the disk. One for all tests of a run. */
public class PostgresServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + SERVER.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres")
                .applyTo(application);
    }

    /** A way into the database beside the application's. */
    static DataSource database() {
        return SERVER.getPostgresDatabase();
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** After the application, which writes to the end. */
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
