package io.simdesk.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.outage.Call;
import io.simdesk.outage.Neighbour;
import io.simdesk.outage.NeighbourDown;
import io.simdesk.outage.Outages;
import io.simdesk.support.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nodes share beside orders: who is down, and who is signed in. */
@PostgresTest
class OutagesOnPostgresTest {

    private static final Call NOBODYS = new Call(Neighbour.NETWORK, "aCallOfThisTest");

    @Autowired
    private Outages outages;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void anOutageBeginsOnceHoldsBackAndEnds() {
        for (var subject = 1; subject < 5; subject++) {
            assertThat(unanswered(subject)).isNotInstanceOf(NeighbourDown.class);
        }
        assertThat(unanswered(5)).isInstanceOf(NeighbourDown.class);
        assertThat(unanswered(6)).isInstanceOf(NeighbourDown.class);

        assertThat(catchThrowableOfType(NeighbourDown.class, () -> outages.permit(NOBODYS)))
                .isNotNull();
        assertThat(outages.lasting()).hasSize(1);

        outages.answered(NOBODYS);
        outages.look();
        outages.permit(NOBODYS);
        assertThat(rows("outage")).isZero();
    }

    @Test
    void aSessionIsKeptAndEndsWithTheSignOut() {
        var visitor = new Visitor(port).signIn("backoffice", DemoUsers.PASSWORD);
        assertThat(visitor.page("/desk").statusCode()).isEqualTo(200);
        assertThat(rows("spring_session where principal_name = 'backoffice'")).isOne();

        visitor.signOut();

        assertThat(rows("spring_session where principal_name = 'backoffice'")).isZero();
    }

    private NoAnswer unanswered(int subject) {
        return outages.unanswered(NOBODYS, "subject " + subject, new NoAnswer("network", "nothing"));
    }

    private int rows(String of) {
        return database.sql("select count(*) from " + of).query(Integer.class).single();
    }
}
