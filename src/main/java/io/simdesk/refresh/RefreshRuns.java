package io.simdesk.refresh;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface RefreshRuns extends JpaRepository<RefreshRun, String> {

    @Query("select customer from RefreshRun where finishedAt is null and claimedUntil <= :now order by startedAt")
    List<String> findWaiting(Instant now);

    /** Returns 1 for the one node that may go on with it. */
    @Transactional
    @Modifying
    @Query("""
            update RefreshRun set claimedUntil = :until, version = version + 1
            where customer = :customer and finishedAt is null and claimedUntil <= :now""")
    int claim(String customer, Instant now, Instant until);
}
