package io.simdesk.api;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** A query whose answer comes in pages, counted from 0. */
interface Paged {

    int DEFAULT_SIZE = 50;
    int LARGEST_SIZE = 500;

    /** Keeps page times size within the databases' offsets. */
    int LAST_PAGE = 1_000_000;

    @Nullable
    Integer page();

    @Nullable
    Integer size();

    default Pageable paged(Sort sort) {
        var page = page();
        var size = size();
        return PageRequest.of(page == null ? 0 : page, size == null ? DEFAULT_SIZE : size, sort);
    }
}
