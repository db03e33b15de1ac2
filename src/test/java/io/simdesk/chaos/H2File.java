package io.simdesk.chaos;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The embedded default, where the application puts it by itself. */
record H2File(Path folder) implements Database {

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public DataSource open() {
        var file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:%s/data/simdesk;IFEXISTS=TRUE".formatted(folder.toAbsolutePath()));
        file.setUser("sa");
        file.setPassword("");
        return file;
    }

    @Override
    public void close() {}
}
