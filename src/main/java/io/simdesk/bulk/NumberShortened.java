package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** A spreadsheet has rounded a long number, so its digits are lost. */
public class NumberShortened extends Refusal {

    NumberShortened(String field) {
        super(field);
    }
}
