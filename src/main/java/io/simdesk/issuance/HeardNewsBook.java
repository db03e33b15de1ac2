package io.simdesk.issuance;

import io.simdesk.carrier.ProfileProgress;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HeardNewsBook extends JpaRepository<HeardNews, UUID> {

    boolean existsByIccidAndEidAndProgressAndHappenedAt(
            String iccid, String eid, ProfileProgress progress, Instant happenedAt);
}
