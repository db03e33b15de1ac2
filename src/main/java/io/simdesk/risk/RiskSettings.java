package io.simdesk.risk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a swap is risky.
 *
 * @param lately a line that was swapped within this time
 * @param swapsPerHour how many swaps a requester may ask for within an hour; one more is many
 * @param companyDomains mail domains of customers, by customer id; that of the requester's own address always counts
 */
@ConfigurationProperties("simdesk.risk")
public record RiskSettings(
        @DefaultValue("30d") Duration lately,
        @DefaultValue("10") int swapsPerHour,
        @DefaultValue Map<String, List<String>> companyDomains) {

    /** Whether the address lies in one of the customer's domains or below it. */
    boolean isInside(String customer, String requesterEmail, String email) {
        var domain = "." + domain(email);
        return Stream.concat(
                        Stream.of(domain(requesterEmail)), companyDomains.getOrDefault(customer, List.of()).stream())
                .filter(known -> !known.isEmpty())
                .anyMatch(known -> domain.endsWith("." + known.toLowerCase(Locale.ROOT)));
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
