package io.simdesk.portal;

import io.simdesk.desk.Shared;
import io.simdesk.desk.Work;
import io.simdesk.desk.WorkGroup;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A group of the desk's list, with the orders that the page shows of it. */
record DeskGroup(WorkGroup group, List<Work> works, Map<String, String> customers) {

    /** The name of a customer. */
    public String customer(String id) {
        return customers.getOrDefault(id, id);
    }

    public Shared shared() {
        return group.shared();
    }

    public long count() {
        return group.count();
    }

    public Instant oldest() {
        return group.oldest();
    }

    public boolean hasMore() {
        return count() > works.size();
    }
}
