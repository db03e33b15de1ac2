package io.simdesk.order;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrderSteps extends JpaRepository<OrderStep, UUID> {

    List<OrderStep> findByReferenceOrderByAt(String reference);

    List<OrderStep> findByReferenceInOrderByAt(Collection<String> references);
}
