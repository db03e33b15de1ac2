package io.simdesk.portal.bulk;

import io.simdesk.bulk.BulkRow;
import io.simdesk.message.RefusalTexts;
import io.simdesk.portal.Speaker;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what became of a row, in the reader's language. */
@Component
public class BulkWords {

    private final RefusalTexts refusals;
    private final Speaker speaker;

    BulkWords(RefusalTexts refusals, Speaker speaker) {
        this.refusals = refusals;
        this.speaker = speaker;
    }

    /** What is wrong and what to do; empty when nothing is. */
    public String why(BulkRow row) {
        return row.refusal()
                .map(code -> refusals.of(code, row.facts(), LocaleContextHolder.getLocale()))
                .orElse("");
    }

    public String state(BulkRow row) {
        return speaker.text("bulk.row." + row.state().name());
    }

    public String kind(BulkRow row) {
        return speaker.text(row.asked().isEsim() ? "bulk.kind.esim" : "bulk.kind.card");
    }
}
