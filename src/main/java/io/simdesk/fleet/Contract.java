package io.simdesk.fleet;

import java.time.LocalDate;
import java.util.List;

/**
 * What a customer has bought for a line.
 *
 * @param customer the customer's id, the tenant in the engine
 * @param customerNumber the number on the invoice, {@code 1.52xxxxxx}; a customer may have several
 * @param options codes of booked options, for example {@code ROAMING}
 */
public record Contract(
        String customer,
        String customerNumber,
        String product,
        String plan,
        List<String> options,
        String invoiceSplit,
        LocalDate activatedOn,
        LineStatus status) {}
