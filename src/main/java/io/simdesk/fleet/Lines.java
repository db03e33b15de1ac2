package io.simdesk.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Lines extends JpaRepository<Line, String>, JpaSpecificationExecutor<Line> {

    boolean existsByIccid(String iccid);

    Optional<Line> findByPhoneNumberAndCustomer(String phoneNumber, String customer);

    List<Line> findFirst5ByCustomerAndPhoneNumberGreaterThanOrderByPhoneNumber(String customer, String phoneNumber);

    int countByCustomer(String customer);

    List<Line> findByCustomerAndPhoneNumberIn(String customer, List<String> phoneNumbers);

    @Query("select distinct plan from Line where customer = :customer order by plan")
    List<String> plans(String customer);

    @Query("select distinct product from Line where customer = :customer order by product")
    List<String> products(String customer);

    @Query("select distinct customerNumber from Line where customer = :customer order by customerNumber")
    List<String> customerNumbers(String customer);

    @Query("select min(refreshedAt) from Line where customer = :customer")
    Optional<Instant> oldestRefresh(String customer);
}
