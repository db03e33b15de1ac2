package io.simdesk.cost;

import io.simdesk.support.Statement;
import java.util.regex.Pattern;

/** What a statement is for, told by its table. */
enum Kind {
    JOBS("job execution", "act_ru_job|act_ru_jobdef|act_ru_incident"),
    HISTORY("engine history", "act_hi_.*"),
    SIGN_IN("authentication", "act_id_.*"),
    RUNTIME("engine runtime", "act_.*"),
    LEDGER("ledger", "sim_order|order_step"),
    FLEET("stock and fleet", "sim|line|esim_issue|customer"),
    OUTBOX("outbox", "outbox"),
    OTHER("other", ".*");

    private final String label;
    private final Pattern tables;

    Kind(String label, String tables) {
        this.label = label;
        this.tables = Pattern.compile(tables);
    }

    static Kind of(Statement statement) {
        for (var kind : values()) {
            if (kind.tables.matcher(statement.table()).matches()) {
                return kind;
            }
        }
        return OTHER;
    }

    @Override
    public String toString() {
        return label;
    }
}
