package io.simdesk.portal.orders;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which orders to list, as it stands in the page's address.
 *
 * @param page counted from 1
 */
record OrdersQuery(
        String query,
        @Nullable OrderState state,
        @Nullable OrderKind kind,
        @Nullable Integer page) {

    private static final int SIZE = 50;
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final Sort NEWEST_FIRST = Sort.by("requestedAt").descending().and(Sort.by("reference"));

    OrdersQuery {
        var given = requireNonNullElse(query, "").replaceAll("\\p{Cntrl}", "");
        query = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
        page = Math.min(Math.max(requireNonNullElse(page, 1), 1), LAST_PAGE);
    }

    Pageable paged() {
        return PageRequest.of(requireNonNullElse(page, 1) - 1, SIZE, NEWEST_FIRST);
    }

    static Pageable firstOf(int most) {
        return PageRequest.of(0, most, NEWEST_FIRST);
    }

    public boolean isNarrow() {
        return !query.isBlank() || state != null || kind != null;
    }

    public String onPage(int other) {
        return address("/orders").queryParam("page", other).build(true).toUriString();
    }

    public String export() {
        return address("/orders/export.csv").build(true).toUriString();
    }

    private UriComponentsBuilder address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!query.isBlank()) {
            address.queryParam("query", UriUtils.encode(query, StandardCharsets.UTF_8));
        }
        if (state != null) {
            address.queryParam("state", state);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        return address;
    }
}
