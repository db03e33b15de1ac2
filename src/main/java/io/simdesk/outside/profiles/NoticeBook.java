package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the simulated profile server has to tell its operator, until it was heard. */
@Lazy
@Component
class NoticeBook {

    private static final String TABLE = """
            create table if not exists smdp_notice (
                id uuid not null primary key,
                iccid varchar(19) not null,
                eid varchar(32) not null,
                progress varchar(32) not null,
                failure varchar(64) not null,
                at timestamp(6) with time zone not null,
                told boolean not null
            )""";

    private final NeighbourDatabase database;

    NoticeBook(NeighbourDatabase database) {
        this.database = database;
        database.commit(jdbc -> jdbc.sql(TABLE).update());
    }

    void add(ProfileEvent event) {
        database.commit(jdbc -> jdbc.sql("""
                        insert into smdp_notice (id, iccid, eid, progress, failure, at, told)
                        values (:id, :iccid, :eid, :progress, :failure, :at, false)
                        """)
                .param("id", UUID.randomUUID())
                .param("iccid", event.profile().digits())
                .param("eid", event.eid())
                .param("progress", event.progress().name())
                .param("failure", event.failure())
                .param("at", event.at())
                .update());
    }

    /** The oldest first. */
    List<Notice> untold() {
        return list("where not told order by at fetch first 200 rows only");
    }

    /** The latest first. */
    List<Notice> latest() {
        return list("order by at desc fetch first 50 rows only");
    }

    private List<Notice> list(String which) {
        return database.commit(jdbc -> jdbc.sql("select * from smdp_notice " + which)
                .query((row, index) -> new Notice(
                        row.getObject("id", UUID.class),
                        new ProfileEvent(
                                new Iccid(row.getString("iccid")),
                                row.getString("eid"),
                                ProfileProgress.valueOf(row.getString("progress")),
                                row.getTimestamp("at").toInstant(),
                                row.getString("failure")),
                        row.getBoolean("told")))
                .list());
    }

    void told(Notice notice) {
        database.commit(jdbc -> jdbc.sql("update smdp_notice set told = true where id = :id")
                .param("id", notice.id())
                .update());
    }

    record Notice(UUID id, ProfileEvent event, boolean told) {}
}
