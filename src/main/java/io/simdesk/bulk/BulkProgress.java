package io.simdesk.bulk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many rows of a request are how far. */
public record BulkProgress(long unchecked, long good, long wrong, long ordered, long refused) {

    static BulkProgress of(List<RowCount> counts) {
        Map<RowState, Long> rows = new EnumMap<>(RowState.class);
        counts.forEach(count -> rows.put(count.state(), count.rows()));
        return new BulkProgress(
                rows.getOrDefault(RowState.UNCHECKED, 0L),
                rows.getOrDefault(RowState.GOOD, 0L),
                rows.getOrDefault(RowState.WRONG, 0L),
                rows.getOrDefault(RowState.ORDERED, 0L),
                rows.getOrDefault(RowState.REFUSED, 0L));
    }

    public long total() {
        return unchecked + good + wrong + ordered + refused;
    }

    public long checked() {
        return total() - unchecked;
    }

    /** Rows that were ordered, or refused while they were. */
    public long carriedOut() {
        return ordered + refused;
    }

    /** Rows that are ordered in the end, if nothing refuses them. */
    public long toOrder() {
        return good + ordered + refused;
    }
}
