package io.simdesk.outside.profiles;

import io.simdesk.carrier.MatchingId;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The simulated profile server's memory. A profile that is available has no row; the states are SGP.22's (3.1.6). Of a
 * matching id only the SHA-256 is kept.
 */
@Lazy
@Component
class ProfileShelf {

    /** What became of a release. */
    enum Release {
        MADE,
        MADE_BEFORE,
        NOT_ORDERED,
        MATCHING_ID_REFUSED
    }

    /** What became of a cancellation. */
    enum Cancellation {
        MADE,
        DOWNLOADED,
        MATCHING_ID_REFUSED
    }

    private static final String TABLE = """
            create table if not exists profile (
                iccid varchar(19) not null primary key,
                state varchar(16) not null,
                matching_id_sha256 varchar(64) unique,
                install_due timestamp(6) with time zone,
                told boolean not null
            )""";

    private final NeighbourDatabase database;

    ProfileShelf(NeighbourDatabase database) {
        this.database = database;
        database.commit(jdbc -> jdbc.sql(TABLE).update());
    }

    /** A profile that is ordered already, or further, stays what it is. */
    void allocate(Iccid profile) {
        database.commit(jdbc -> jdbc.sql("""
                        insert into profile (iccid, state, told) select :iccid, 'ALLOCATED', false
                        where not exists (select 1 from profile where iccid = :iccid)
                        """).param("iccid", profile.digits()).update());
    }

    /** @param installDue when the phone installs it; null for never */
    Release release(Iccid profile, MatchingId matchingId, @Nullable Instant installDue) {
        var hash = sha256(matchingId);
        return database.commit(jdbc -> {
            var released = jdbc.sql("""
                            update profile
                            set state = 'RELEASED', matching_id_sha256 = :hash, install_due = :due
                            where iccid = :iccid and state = 'ALLOCATED'
                              and not exists (select 1 from profile where matching_id_sha256 = :hash)
                            """)
                    .param("iccid", profile.digits())
                    .param("hash", hash)
                    .param("due", installDue)
                    .update();
            return released == 1 ? Release.MADE : whyNotReleased(jdbc, profile, hash);
        });
    }

    private static Release whyNotReleased(JdbcClient jdbc, Iccid profile, String hash) {
        return find(jdbc, profile)
                .map(row -> hash.equals(row.hash()) ? Release.MADE_BEFORE : Release.MATCHING_ID_REFUSED)
                .orElse(Release.NOT_ORDERED);
    }

    Cancellation cancel(Iccid profile, MatchingId matchingId) {
        var hash = sha256(matchingId);
        return database.commit(jdbc -> {
            jdbc.sql("""
                            delete from profile where iccid = :iccid
                            and (state = 'ALLOCATED' or state = 'RELEASED' and matching_id_sha256 = :hash)
                            """).param("iccid", profile.digits()).param("hash", hash).update();
            return find(jdbc, profile).map(Row::whyNotCancelled).orElse(Cancellation.MADE);
        });
    }

    /** The phones install what is due; returns every installed profile of which nobody has been told yet. */
    List<Iccid> install(Instant now) {
        return database.commit(jdbc -> {
            jdbc.sql("update profile set state = 'INSTALLED' where state = 'RELEASED' and install_due <= :now")
                    .param("now", now)
                    .update();
            return jdbc.sql("select iccid from profile where state = 'INSTALLED' and not told order by install_due")
                    .query((row, index) -> new Iccid(row.getString("iccid")))
                    .list();
        });
    }

    void told(Iccid profile) {
        database.commit(jdbc -> jdbc.sql("update profile set told = true where iccid = :iccid")
                .param("iccid", profile.digits())
                .update());
    }

    private static Optional<Row> find(JdbcClient jdbc, Iccid profile) {
        return jdbc.sql("select state, matching_id_sha256 as hash from profile where iccid = :iccid")
                .param("iccid", profile.digits())
                .query((row, index) -> new Row(row.getString("state"), row.getString("hash")))
                .optional();
    }

    private static String sha256(MatchingId matchingId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(matchingId.text().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String state, @Nullable String hash) {

        Cancellation whyNotCancelled() {
            return "INSTALLED".equals(state) ? Cancellation.DOWNLOADED : Cancellation.MATCHING_ID_REFUSED;
        }
    }
}
