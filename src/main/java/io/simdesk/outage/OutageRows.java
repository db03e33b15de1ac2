package io.simdesk.outage;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutageRows extends JpaRepository<Outage, String> {

    /** One node at a time, until its transaction ends. */
    @Query(value = "select neighbour from outage_turn where neighbour = :neighbour for update", nativeQuery = true)
    String takeTurn(String neighbour);

    @Modifying
    @Query(value = """
                    insert into outage (id, since, ask_at) select :id, :since, :askAt
                    where not exists (select 1 from outage where id = :id)
                    """, nativeQuery = true)
    void begin(String id, Instant since, Instant askAt);

    @Modifying
    @Query("update Outage set since = :since, askAt = :askAt, endedAt = null where id = :id and endedAt is not null")
    void beginAgain(String id, Instant since, Instant askAt);

    @Modifying
    @Query("update Outage set askAt = :next where id = :id and endedAt is null and askAt <= :now")
    int claimTurn(String id, Instant now, Instant next);

    @Modifying
    @Query("update Outage set endedAt = :at where id = :id and endedAt is null")
    int end(String id, Instant at);

    @Modifying
    @Query("delete Outage where id = :id and endedAt = :endedAt")
    void forget(String id, Instant endedAt);

    @Modifying
    @Query("update Outage set askAt = :now where endedAt is null")
    void askNow(Instant now);
}
