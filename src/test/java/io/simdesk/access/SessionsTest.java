package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;

@AccessTest
class SessionsTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void whatTheWebappsKeepCanBeReadByAnyNode() {
        var visitor = inTasklist("backoffice");
        visitor.get(TASKS);

        var kept = attributesOf("backoffice");

        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(bytes ->
                        assertThat(new DeserializingConverter().convert(bytes)).isNotNull());
    }

    @Test
    void whatCannotBeReadAnyMoreMeansSigningInAgainAndNoError() {
        var visitor = inTasklist("designer");
        database.sql("""
                        update spring_session_attributes set attribute_bytes = ?
                        where session_primary_id in (select primary_id from spring_session where principal_name = ?)
                        """).param(new byte[] {1, 2, 3}).param("designer").update();

        assertThat(visitor.page("/").statusCode()).isEqualTo(302);
        assertThat(visitor.get(TASKS).statusCode()).isEqualTo(401);
    }

    private List<byte[]> attributesOf(String user) {
        return database.sql("""
                        select attribute_bytes from spring_session_attributes
                        where session_primary_id in (select primary_id from spring_session where principal_name = ?)
                        """).param(user).query(byte[].class).list();
    }

    private Visitor inTasklist(String user) {
        var visitor = new Visitor(port).signIn(user, DemoUsers.PASSWORD);
        visitor.page("/camunda/app/tasklist/default/");
        return visitor;
    }
}
