package io.simdesk.bulk;

/** How many rows are in a state. */
record RowCount(RowState state, long rows) {}
