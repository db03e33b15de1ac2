package io.simdesk.chaos;

import java.util.Map;
import javax.sql.DataSource;

/** The database under test. */
interface Database extends AutoCloseable {

    /** What a node must be told to use it. */
    Map<String, String> settings();

    /** A way in past the application, for whoever checks the books; an embedded one only while no node runs. */
    DataSource open();

    @Override
    void close();
}
