package io.simdesk.bulk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BulkRows extends JpaRepository<BulkRow, UUID> {

    @Query("from BulkRow where bulk = :bulk and state = :state order by rowNumber")
    List<BulkRow> findNext(UUID bulk, RowState state, Pageable portion);

    Page<BulkRow> findByBulkAndStateInOrderByRowNumber(UUID bulk, Collection<RowState> states, Pageable page);

    @Query("select new io.simdesk.bulk.RowCount(state, count(*)) from BulkRow where bulk = :bulk group by state")
    List<RowCount> count(UUID bulk);

    @Query("select count(*) from BulkRow where bulk = :bulk and state = GOOD and esim = true")
    long countGoodEsims(UUID bulk);

    @Query("""
            select count(*) from BulkRow
            where orderedAt > :since and bulk in (select id from BulkRequest where customer = :customer)
            """)
    long countOrderedSince(String customer, Instant since);

    @Modifying
    @Query("delete from BulkRow where bulk = :bulk")
    void deleteRowsOf(UUID bulk);
}
