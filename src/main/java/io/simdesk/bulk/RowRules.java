package io.simdesk.bulk;

import io.simdesk.issuance.EsimRequests;
import io.simdesk.renewal.Renewals;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.NoEsimLeft;
import io.simdesk.stock.Stock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says of rows whether they could be ordered now; changes nothing but the rows. */
@Component
class RowRules {

    private final BulkRows rows;
    private final Renewals renewals;
    private final EsimRequests esims;
    private final Stock stock;

    RowRules(BulkRows rows, Renewals renewals, EsimRequests esims, Stock stock) {
        this.rows = rows;
        this.renewals = renewals;
        this.esims = esims;
        this.stock = stock;
    }

    void check(UUID bulk, String customer, List<BulkRow> portion) {
        var left = stock.freeEsims(customer) - rows.countGoodEsims(bulk);
        for (var row : portion) {
            try {
                left -= check(row.asked(), left);
                row.approve();
            } catch (Refusal refusal) {
                row.refuse(RowState.WRONG, refusal);
            }
        }
    }

    /** How many eSIMs the row takes. */
    private int check(RowAsked row, long left) throws Refusal {
        if (!row.isEsim()) {
            renewals.check(row.renewal(Optional.empty()));
            return 0;
        }
        esims.check(row.esim(Optional.empty()));
        if (left <= 0) {
            throw new NoEsimLeft();
        }
        return 1;
    }
}
