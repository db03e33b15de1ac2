package io.simdesk.cost;

import io.simdesk.support.CountedDatabase;

/** Tells whether anything was sent since it was last asked. */
class Unchanged {

    private final CountedDatabase database;
    private long before = -1;

    Unchanged(CountedDatabase database) {
        this.database = database;
    }

    boolean holds() {
        var now = database.waiting();
        var holds = now == before;
        before = now;
        return holds;
    }
}
