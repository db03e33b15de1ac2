package io.simdesk.api;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** Reads how to sort lines: {@code column} or {@code column,asc|desc}. */
final class LineSort {

    static final String FORM =
            "((phoneNumber|userName|customerNumber|product|plan|options|status|simNumber|simKind)" + "(,(asc|desc))?)?";

    private static final Sort BY_NUMBER = Sort.by("phoneNumber");

    private LineSort() {}

    /** The number breaks ties, so that pages do not overlap. */
    static Sort read(String given) {
        if (given.isEmpty()) {
            return BY_NUMBER;
        }
        var parts = given.split(",");
        var direction = parts.length == 1 ? Direction.ASC : Direction.fromString(parts[1]);
        return Sort.by(direction, parts[0]).and(BY_NUMBER);
    }
}
