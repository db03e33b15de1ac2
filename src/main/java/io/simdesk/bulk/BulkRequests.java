package io.simdesk.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BulkRequests extends JpaRepository<BulkRequest, UUID> {

    Optional<BulkRequest> findByCustomerAndFingerprint(String customer, String fingerprint);

    Optional<BulkRequest> findByIdAndCustomer(UUID id, String customer);

    List<BulkRequest> findTop20ByCustomerOrderByRequestedAtDesc(String customer);

    /** Least recently served first, so that one customer's file does not stand before another's. */
    @Query("select id from BulkRequest where state in (CHECKING, RUNNING) and takenUntil <= :now order by servedAt")
    List<UUID> findWaiting(Instant now);

    @Modifying
    @Query("update BulkRequest set takenUntil = :until, servedAt = :now where id = :id and takenUntil <= :now")
    int take(UUID id, Instant now, Instant until);

    @Modifying
    @Query("update BulkRequest set takenUntil = :now where id = :id")
    void giveBack(UUID id, Instant now);

    @Modifying
    @Query("update BulkRequest set state = :to where id = :id and state = :from")
    int move(UUID id, BulkState from, BulkState to);

    @Modifying
    @Query("update BulkRequest set wanted = true where id = :id")
    void want(UUID id);

    /** Requests of that time that nobody works on any more. */
    @Query("select id from BulkRequest where state in (CHECKED, DONE) and requestedAt < :before")
    List<UUID> findOver(Instant before);
}
