package io.simdesk.order;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SimOrders extends JpaRepository<SimOrder, String> {

    @Query("from SimOrder where openLine = :line or openSim = :sim or reference = :reference")
    List<SimOrder> findClashes(String line, String sim, String reference);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SimOrder where reference = :reference")
    Optional<SimOrder> findForUpdate(String reference);

    Optional<SimOrder> findByCustomerAndIdempotencyKey(String customer, String idempotencyKey);

    Optional<SimOrder> findByReferenceAndCustomer(String reference, String customer);

    boolean existsByPhoneNumberAndSwappedTrueAndRequestedAtAfter(String phoneNumber, Instant since);

    long countByCustomerAndRequestedByAndRequestedAtAfter(String customer, String requestedBy, Instant since);

    long countByCustomerAndStateIn(String customer, Collection<OrderState> states);

    Optional<SimOrder> findByOpenLine(String phoneNumber);

    List<SimOrder> findByOpenLineIn(List<String> phoneNumbers);

    List<SimOrder> findByCustomerAndPhoneNumberOrderByRequestedAtDesc(String customer, String phoneNumber, Limit most);

    @Query("""
            from SimOrder
            where customer = :customer
              and (:state is null or state = :state)
              and (:kind is null or kind = :kind)
              and (:query = '' or reference like concat('%', upper(:query), '%')
                or phoneNumber like concat('%', :query, '%')
                or newIccid like concat('%', :query, '%')
                or oldIccid like concat('%', :query, '%'))
            """)
    Page<SimOrder> search(
            String customer, @Nullable OrderState state, @Nullable OrderKind kind, String query, Pageable page);

    @Query("""
            select new io.simdesk.order.OpenOrders(state, failedStep, failureCode, late, count(*), min(requestedAt))
            from SimOrder where openLine is not null and (:customer = '' or customer = :customer)
            group by state, failedStep, failureCode, late
            """)
    List<OpenOrders> countOpen(String customer);

    @Query("""
            from SimOrder where openLine is not null and state in :states
              and (:customer = '' or customer = :customer)
              and (:step = '' or failedStep = :step) and (:code = '' or failureCode = :code)
              and (:lateOnly = false or late = true)
            order by requestedAt
            """)
    List<SimOrder> findOpen(
            Collection<OrderState> states, String customer, String step, String code, boolean lateOnly, Pageable page);

    List<SimOrder> findByReferenceIn(Collection<String> references);
}
