package io.simdesk.outside.demo;

import io.simdesk.fleet.Contract;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up plan with what is booked on top.
 *
 * @param options codes of options
 */
record DemoPlan(String product, String plan, List<String> options, String invoiceSplit) {

    private static final LocalDate FIRST_ACTIVATION = LocalDate.of(2022, 6, 24);
    private static final int DAYS_BETWEEN = 11;
    private static final String COMPANY = "Company";
    private static final String SPLIT = "Company and user";

    private static final List<DemoPlan> ALL = List.of(
            new DemoPlan("Mobile Voice", "Business 5 GB", List.of("VOICEMAIL"), COMPANY),
            new DemoPlan("Mobile Voice", "Business 20 GB", List.of("ROAMING", "DATA_5G", "VOICEMAIL"), COMPANY),
            new DemoPlan("Mobile Voice", "Business 20 GB", List.of("DATA_5G", "VOICEMAIL"), SPLIT),
            new DemoPlan("Mobile Voice", "Business Unlimited", List.of("ROAMING", "DATA_5G", "MULTI_SIM"), COMPANY),
            new DemoPlan("Mobile Data", "Data 40 GB", List.of(), COMPANY));

    static DemoPlan of(DemoLine line) {
        return ALL.get(line.index() % ALL.size());
    }

    Contract contract(String customer, String customerNumber, DemoLine line) {
        var activatedOn = FIRST_ACTIVATION.plusDays((long) DAYS_BETWEEN * (line.index() - 1));
        return new Contract(customer, customerNumber, product, plan, options, invoiceSplit, activatedOn, line.status());
    }
}
