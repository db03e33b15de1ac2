package io.simdesk.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL as careful as in production, that can lose its power and come back with what is on its disk. */
final class PostgresMachine {

    private static final String OWNER = "postgres";
    private static final PostgresMachine MACHINE = new PostgresMachine();

    private final AtomicInteger databases = new AtomicInteger();
    private final Path disk = newDisk();
    private EmbeddedPostgres server = start(FreePort.take());

    private PostgresMachine() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "postgres-stop"));
    }

    static PostgresMachine running() {
        return MACHINE;
    }

    Database newDatabase() {
        var name = "chaos" + databases.incrementAndGet();
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new PostgresDatabase(this, name);
    }

    /** No farewell: what was not on the disk is gone. */
    void loseItsPower() {
        try {
            var pid = Files.readAllLines(disk.resolve("postmaster.pid")).get(0);
            var postmaster = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            server.close(); // finds nothing to stop any more and unlocks the disk
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Comes back at the same address and recovers from its log. */
    void comeBack() {
        server = start(server.getPort());
    }

    private EmbeddedPostgres start(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(disk)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }

    private static Path newDisk() {
        try {
            return Files.createTempDirectory("chaos-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record PostgresDatabase(PostgresMachine machine, String name) implements Database {

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "spring.datasource.url",
                    machine.server.getJdbcUrl(OWNER, name),
                    "spring.datasource.username",
                    OWNER);
        }

        @Override
        public DataSource open() {
            return machine.server.getDatabase(OWNER, name);
        }

        @Override
        public void close() {
            JdbcClient.create(machine.server.getPostgresDatabase())
                    .sql("drop database %s with (force)".formatted(name))
                    .update();
        }
    }
}
