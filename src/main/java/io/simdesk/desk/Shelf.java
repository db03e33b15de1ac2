package io.simdesk.desk;

import java.util.List;

/** One source of the desk's list. */
interface Shelf {

    boolean holds(Standing standing);

    List<WorkGroup> groups(ListFilter filter);

    /** The orders of one group, oldest first. */
    List<Work> works(Shared shared, ListFilter filter, int first, int most);
}
