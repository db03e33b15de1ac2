package io.simdesk.issuance;

import io.simdesk.order.Reference;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EsimIssues extends JpaRepository<EsimIssue, String> {

    /** The issue of an eSIM order; every one has its own. */
    default EsimIssue of(Reference order) {
        return findById(order.value()).orElseThrow();
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from EsimIssue where iccid = :iccid and profileState <> ProfileState.CANCELLED")
    Optional<EsimIssue> findForUpdate(String iccid);

    @Query("""
            select i from EsimIssue i join SimOrder o on o.reference = i.reference
            where o.state = OrderState.WAITING_FOR_INSTALLATION
              and i.profileState in (ProfileState.INSTALLED, ProfileState.ERROR)
            """)
    List<EsimIssue> findEndedAndWaiting();
}
