package io.simdesk.portal.fleet;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.fleet.LineSearch;
import io.simdesk.fleet.LineStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which lines to list, as it stands in the page's address; what is left out or unknown does not matter.
 *
 * @param sort a column of {@link #COLUMNS}, or a column and {@code ,desc}
 * @param page counted from 1
 */
record FleetQuery(
        String query,
        String status,
        String plan,
        String product,
        String customerNumber,
        @Nullable Boolean open,
        String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    static final List<String> COLUMNS =
            List.of("userName", "phoneNumber", "customerNumber", "product", "plan", "options", "status");

    static final List<Integer> SIZES = List.of(25, 50, 100, 200);

    private static final String DESCENDING = ",desc";
    private static final int USUAL_SIZE = 50;
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 1_000_000;

    FleetQuery {
        query = shortened(query);
        status = shortened(status);
        plan = shortened(plan);
        product = shortened(product);
        customerNumber = shortened(customerNumber);
        sort = COLUMNS.contains(column(shortened(sort))) ? sort : "userName";
        page = Math.min(Math.max(requireNonNullElse(page, 1), 1), LAST_PAGE);
        size = SIZES.contains(number(size)) ? number(size) : USUAL_SIZE;
    }

    private static String shortened(@Nullable String text) {
        var given = requireNonNullElse(text, "").replaceAll("\\p{Cntrl}", "");
        return given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    }

    LineSearch search() {
        return new LineSearch(query, lineStatus(), plan, product, customerNumber, isOpen());
    }

    private @Nullable LineStatus lineStatus() {
        return Arrays.stream(LineStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    public boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return isFiltered() || !query.isBlank();
    }

    public boolean isFiltered() {
        return isOpen() || !(status + plan + product + customerNumber).isBlank();
    }

    /** The number breaks ties, so that pages do not overlap. */
    Pageable paged() {
        var direction = isDescending() ? Direction.DESC : Direction.ASC;
        var columns = Stream.of(column(sort), "phoneNumber").distinct().toArray(String[]::new);
        return PageRequest.of(number(page) - 1, number(size), Sort.by(direction, columns));
    }

    /** Nothing is null any more once the record is made. */
    private static int number(@Nullable Integer given) {
        return requireNonNullElse(given, 0);
    }

    /** As {@code aria-sort} says it. */
    public @Nullable String sortOf(String column) {
        if (!column(sort).equals(column)) {
            return null;
        }
        return isDescending() ? "descending" : "ascending";
    }

    /** The list sorted by this column, the other way round if it is already. */
    public String sortedBy(String column) {
        return address(column + ("ascending".equals(sortOf(column)) ? DESCENDING : ""), 1);
    }

    /** Where the selection of lines is changed, and the way back here. */
    public String inSelection(String what) {
        return here().replaceFirst("/fleet", "/fleet/selection" + what);
    }

    public String here() {
        return onPage(number(page));
    }

    public String onPage(int other) {
        return address(sort, other);
    }

    private String address(String otherSort, int otherPage) {
        var address = UriComponentsBuilder.fromPath("/fleet");
        put(address, "query", query);
        put(address, "status", status);
        put(address, "plan", plan);
        put(address, "product", product);
        put(address, "customerNumber", customerNumber);
        put(address, "open", isOpen() ? "true" : "");
        put(address, "sort", otherSort);
        put(address, "size", String.valueOf(size));
        put(address, "page", String.valueOf(otherPage));
        return address.build(true).toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private boolean isDescending() {
        return sort.endsWith(DESCENDING);
    }

    private static String column(String sort) {
        return sort.replace(DESCENDING, "");
    }
}
