package io.simdesk.chaos;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** On which databases a scenario is played: {@code -Dchaos.databases=h2,postgres}. */
enum DatabaseKind {
    H2("H2 file") {
        @Override
        Database in(Path folder) {
            return new H2File(folder);
        }
    },
    POSTGRES("PostgreSQL") {
        @Override
        Database in(Path folder) {
            return PostgresMachine.running().newDatabase();
        }
    };

    private final String printed;

    DatabaseKind(String printed) {
        this.printed = printed;
    }

    /** An empty one for the installation that lives in this folder. */
    abstract Database in(Path folder);

    static Stream<DatabaseKind> asked() {
        var names = System.getProperty("chaos.databases", "h2,postgres").toUpperCase(Locale.ROOT);
        return Arrays.stream(names.split(",")).map(DatabaseKind::valueOf);
    }

    @Override
    public String toString() {
        return printed;
    }
}
