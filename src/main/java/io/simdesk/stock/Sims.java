package io.simdesk.stock;

import io.simdesk.sim.SimKind;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Sims extends JpaRepository<Sim, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Sim where iccid = :iccid")
    Optional<Sim> findForUpdate(String iccid);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Sim where iccid = :iccid and customer = :customer")
    Optional<Sim> findForUpdate(String iccid, String customer);

    @Query("select iccid from Sim where customer = :customer and kind = ESIM and state = FREE order by iccid limit 10")
    List<String> findFreeEsims(String customer);

    long countByCustomerAndKindAndState(String customer, SimKind kind, SimState state);

    @Modifying
    @Query("update Sim set state = RESERVED, version = version + 1 where iccid = :iccid and state = FREE")
    int take(String iccid);

    @Query("""
            from Sim
            where customer = :customer
              and (:kind is null or kind = :kind)
              and (:state is null or state = :state)
            """)
    Page<Sim> search(String customer, @Nullable SimKind kind, @Nullable SimState state, Pageable page);
}
