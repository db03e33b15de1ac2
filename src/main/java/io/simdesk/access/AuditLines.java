package io.simdesk.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditLines extends JpaRepository<AuditLine, UUID> {

    List<AuditLine> findByUserOrderByAt(String user);
}
