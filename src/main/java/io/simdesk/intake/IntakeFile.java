package io.simdesk.intake;

import java.util.List;
import java.util.Locale;

/** The files that can be brought in, in this order, with their columns and an example of each. */
public enum IntakeFile {
    CUSTOMERS(List.of("customer", "name"), """
            customer,name
            customer-c,Corvus Bouw NV
            customer-d,"Delta Conseil, SRL"
            """),
    SIMS(List.of("customer", "simNumber", "kind", "puk"), """
            customer,simNumber,kind,puk
            customer-c,8932026054201300012,PLASTIC,12345678
            customer-c,6054201300028,PLASTIC,
            customer-d,1150104000015,ESIM,
            """),
    LINES(
            List.of(
                    "customer",
                    "phoneNumber",
                    "simNumber",
                    "kind",
                    "status",
                    "customerNumber",
                    "userName",
                    "holderName",
                    "address",
                    "product",
                    "plan",
                    "options",
                    "invoiceSplit",
                    "activatedOn"),
            """
            customer,phoneNumber,simNumber,kind,status,customerNumber,userName,holderName,address,product,plan,options,invoiceSplit,activatedOn
            customer-c,0492 00 10 01,8932026054201300012,PLASTIC,ACTIVE,1.52300001,Peeters An,Corvus Bouw NV,"Kerkstraat 1, 2000 Antwerpen",Mobile Voice,Business 20 GB,ROAMING|DATA_5G,Company,2022-06-24
            customer-d,+32492001002,1150104000023,ESIM,ACTIVE,1.52300002,Dubois Luc,"Delta Conseil, SRL","Rue Haute 2, 1000 Bruxelles",Mobile Data,Data 40 GB,,Company,2024-02-01
            """);

    private final List<String> columns;
    private final String example;

    IntakeFile(List<String> columns, String example) {
        this.columns = columns;
        this.example = example;
    }

    /** The names in the first row, in any order. */
    public List<String> columns() {
        return columns;
    }

    public String example() {
        return example;
    }

    /** {@code customers}, {@code sims} or {@code lines}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
