package io.simdesk.issuance;

import io.simdesk.order.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EsimIssues extends JpaRepository<EsimIssue, String> {

    /** The issue of an eSIM order; every one has its own. */
    default EsimIssue of(Reference order) {
        return findById(order.value()).orElseThrow();
    }

    @Query("from EsimIssue where iccid = :iccid and profileState in (ProfileState.ALLOCATED, ProfileState.RELEASED)")
    Optional<EsimIssue> findOpen(String iccid);

    @Query("""
            select i.reference from EsimIssue i join SimOrder o on o.reference = i.reference
            where o.state = OrderState.WAITING_FOR_INSTALLATION and i.profileState = ProfileState.INSTALLED
            """)
    List<String> findInstalledAndWaiting();
}
