package io.simdesk.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutboxMails extends JpaRepository<OutboxMail, UUID> {

    @Modifying
    @Query(value = """
                    insert into outbox (id, reference, purpose, recipient, language, issue, state, attempts, due_at)
                    select :id, :reference, :purpose, :recipient, :language, :issue, 'WAITING', 0, :dueAt
                    where not exists (select 1 from outbox
                        where reference = :reference and purpose = :purpose and recipient = :recipient
                        and issue = :issue)
                    """, nativeQuery = true)
    int post(UUID id, String reference, String purpose, String recipient, String language, int issue, Instant dueAt);

    @Query(value = """
                    select * from outbox where state = 'WAITING' and due_at <= :now
                    order by due_at fetch first :most rows only for update skip locked
                    """, nativeQuery = true)
    List<OutboxMail> findDueForUpdate(Instant now, int most);

    List<OutboxMail> findByReferenceOrderByDueAt(String reference);

    @Modifying
    @Query("update OutboxMail set dueAt = :until, attempts = attempts + 1, failure = null where id in :ids")
    void lease(List<UUID> ids, Instant until);

    @Modifying
    @Query("update OutboxMail set dueAt = :longer where id = :id and state = 'WAITING' and dueAt = :until")
    int renewLease(UUID id, Instant until, Instant longer);

    @Modifying
    @Query("update OutboxMail set state = 'WAITING', attempts = 0, dueAt = :now where id = :id and state = 'PARKED'")
    void unpark(UUID id, Instant now);

    @Modifying
    @Query("update OutboxMail set state = 'SENT', sentAt = :at, failure = null where id = :id and state = 'WAITING'")
    void bookSent(UUID id, Instant at);

    @Modifying
    @Query("update OutboxMail set dueAt = :again, failure = :failure where id = :id and state = 'WAITING'")
    void bookDelayed(UUID id, Instant again, String failure);

    @Modifying
    @Query("""
            update OutboxMail set dueAt = :until, attempts = attempts - 1, failure = :mark
            where id = :id and state = 'WAITING'
            """)
    void bookHeld(UUID id, Instant until, String mark);

    long countByState(MailState state);

    @Query("select count(*) from OutboxMail where state = 'WAITING' and failure = :mark")
    long countWaiting(String mark);

    @Modifying
    @Query("update OutboxMail set dueAt = :now where state = 'WAITING' and failure = :mark and dueAt > :now")
    void release(String mark, Instant now);

    @Modifying
    @Query("""
            update OutboxMail set dueAt = :now where state = 'WAITING' and failure = :mark and dueAt =
                (select min(next.dueAt) from OutboxMail next
                 where next.state = 'WAITING' and next.failure = :mark and next.dueAt > :now)
            """)
    void releaseNext(String mark, Instant now);

    @Modifying
    @Query("update OutboxMail set state = 'PARKED', failure = :failure where id = :id and state = 'WAITING'")
    int bookParked(UUID id, String failure);
}
