package io.simdesk.outside.profiles;

/** Where a profile stands at the server (SGP.22, 3.1.6); one that is available has no entry. */
enum ShelfState {
    ALLOCATED,
    LINKED,
    CONFIRMED,
    RELEASED,
    DOWNLOADED,
    INSTALLED,
    ERROR,
    UNAVAILABLE;

    boolean isOrdered() {
        return this == ALLOCATED || this == LINKED;
    }

    boolean isOnAPhone() {
        return this == DOWNLOADED || this == INSTALLED;
    }
}
