package io.simdesk.outside.profiles;

import io.simdesk.carrier.MatchingId;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The simulated profile server's memory of profiles. One that is available has no row. Of a matching id only the SHA-256
 * is kept.
 */
@Lazy
@Component
class ProfileShelf {

    private static final String TABLE = """
            create table if not exists smdp_profile (
                iccid varchar(19) not null primary key,
                state varchar(16) not null,
                matching_id_sha256 varchar(64) unique,
                phone_due timestamp(6) with time zone,
                changed_at timestamp(6) with time zone not null
            )""";

    private static final String ENTRY =
            "select iccid, state, matching_id_sha256 as hash, phone_due, changed_at from smdp_profile ";

    private final NeighbourDatabase database;

    ProfileShelf(NeighbourDatabase database) {
        this.database = database;
        database.commit(jdbc -> jdbc.sql(TABLE).update());
    }

    Optional<Entry> find(Iccid profile) {
        return database.commit(jdbc -> jdbc.sql(ENTRY + "where iccid = :iccid")
                .param("iccid", profile.digits())
                .query((row, index) -> entry(row))
                .optional());
    }

    /** The latest change first. */
    List<Entry> all() {
        return list(ENTRY + "order by changed_at desc, iccid fetch first 200 rows only", Instant.EPOCH);
    }

    /** What a phone is due to do something with. */
    List<Entry> due(Instant now) {
        return list(ENTRY + "where phone_due <= :now order by phone_due", now);
    }

    private List<Entry> list(String sql, Instant now) {
        return database.commit(jdbc -> jdbc.sql(sql)
                .param("now", now)
                .query((row, index) -> entry(row))
                .list());
    }

    /** @return false when somebody was quicker */
    boolean add(Iccid profile, ShelfState state) {
        return 1
                == database.commit(jdbc -> jdbc.sql("""
                        insert into smdp_profile (iccid, state, changed_at) select :iccid, :state, :now
                        where not exists (select 1 from smdp_profile where iccid = :iccid)
                        """)
                        .param("iccid", profile.digits())
                        .param("state", state.name())
                        .param("now", Instant.now())
                        .update());
    }

    boolean isTaken(MatchingId matchingId) {
        return database.commit(jdbc -> jdbc.sql("select count(*) from smdp_profile where matching_id_sha256 = :hash")
                        .param("hash", sha256(matchingId))
                        .query(Integer.class)
                        .single())
                > 0;
    }

    /** @param phoneDue when a phone comes for it; null for never */
    void confirm(Iccid profile, ShelfState state, MatchingId matchingId, @Nullable Instant phoneDue) {
        database.commit(jdbc -> jdbc.sql("""
                        update smdp_profile
                        set state = :state, matching_id_sha256 = :hash, phone_due = :due, changed_at = :now
                        where iccid = :iccid
                        """)
                .param("iccid", profile.digits())
                .param("state", state.name())
                .param("hash", sha256(matchingId))
                .param("due", phoneDue)
                .param("now", Instant.now())
                .update());
    }

    /**
     * @param phoneDue when a phone comes for it; null for never
     * @return false when somebody was quicker
     */
    boolean move(Iccid profile, ShelfState from, ShelfState to, @Nullable Instant phoneDue) {
        return 1
                == database.commit(jdbc -> jdbc.sql("""
                        update smdp_profile set state = :to, phone_due = :due, changed_at = :now
                        where iccid = :iccid and state = :from
                        """)
                        .param("iccid", profile.digits())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("due", phoneDue)
                        .param("now", Instant.now())
                        .update());
    }

    void remove(Iccid profile) {
        database.commit(jdbc -> jdbc.sql("delete from smdp_profile where iccid = :iccid")
                .param("iccid", profile.digits())
                .update());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Iccid(row.getString("iccid")),
                ShelfState.valueOf(row.getString("state")),
                row.getString("hash"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static String sha256(MatchingId matchingId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(matchingId.text().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param hash SHA-256 of the matching id it is confirmed under; null before that */
    record Entry(Iccid profile, ShelfState state, @Nullable String hash, Instant changedAt) {

        boolean isUnder(MatchingId matchingId) {
            return sha256(matchingId).equals(hash);
        }
    }
}
