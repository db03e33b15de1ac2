package io.simdesk.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Lines extends JpaRepository<Line, String>, JpaSpecificationExecutor<Line> {

    boolean existsByIccid(String iccid);

    Optional<Line> findByPhoneNumberAndCustomer(String phoneNumber, String customer);

    List<Line> findByCustomerAndPhoneNumberGreaterThanOrderByPhoneNumber(
            String customer, String phoneNumber, Limit most);

    int countByCustomer(String customer);

    List<Line> findByCustomerAndPhoneNumberIn(String customer, List<String> phoneNumbers);

    @Query("select plan from Line where customer = :customer and plan > :last order by customer, plan")
    List<String> plansAfter(String customer, String last, Limit limit);

    @Query("select product from Line where customer = :customer and product > :last order by customer, product")
    List<String> productsAfter(String customer, String last, Limit limit);

    @Query("select customerNumber from Line where customer = :customer and customerNumber > :last"
            + " order by customer, customerNumber")
    List<String> customerNumbersAfter(String customer, String last, Limit limit);

    @Query("select refreshedAt from Line where customer = :customer order by customer, refreshedAt")
    List<Instant> oldestRefresh(String customer, Limit limit);
}
