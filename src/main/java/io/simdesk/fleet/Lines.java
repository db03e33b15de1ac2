package io.simdesk.fleet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Lines extends JpaRepository<Line, String> {

    boolean existsByIccid(String iccid);

    Optional<Line> findByPhoneNumberAndCustomer(String phoneNumber, String customer);

    List<Line> findFirst5ByCustomerAndPhoneNumberGreaterThanOrderByPhoneNumber(String customer, String phoneNumber);

    int countByCustomer(String customer);

    @Query("""
            from Line
            where customer = :customer
              and (:status is null or status = :status)
              and (:plan = '' or plan = :plan)
              and (:customerNumber = '' or customerNumber = :customerNumber)
              and (:query = ''
                or lower(userName) like concat('%', :query, '%')
                or customerNumber like concat(:query, '%')
                or simNumber like concat(:query, '%')
                or (:digits <> '' and phoneNumber like concat('%', :digits, '%')))
            """)
    Page<Line> search(
            String customer,
            @Nullable LineStatus status,
            String plan,
            String customerNumber,
            String query,
            String digits,
            Pageable page);
}
