package io.simdesk.issuance;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface HeardNewsBook extends JpaRepository<HeardNews, UUID> {

    /** @return 0 when it was heard before */
    @Modifying
    @Query(value = """
                    insert into profile_news (id, iccid, eid, progress, happened_at, failure, heard_at)
                    select :id, :iccid, :eid, :progress, :happenedAt, :failure, :heardAt
                    where not exists (select 1 from profile_news where iccid = :iccid and eid = :eid
                        and progress = :progress and happened_at = :happenedAt)
                    """, nativeQuery = true)
    int hear(UUID id, String iccid, String eid, String progress, Instant happenedAt, String failure, Instant heardAt);
}
