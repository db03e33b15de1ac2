package io.simdesk.bulk;

import io.simdesk.sim.Refusal;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param number counted from 1, without the head
 * @param wrong why it cannot be what was meant, as far as the file alone tells
 */
record RowRead(int number, RowAsked asked, Optional<Refusal> wrong) {

    RowRead(int number, RowAsked asked) {
        this(number, asked, Optional.empty());
    }

    RowRead but(Refusal refusal) {
        return new RowRead(number, asked, Optional.of(refusal));
    }
}
