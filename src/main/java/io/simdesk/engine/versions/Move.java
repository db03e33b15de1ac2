package io.simdesk.engine.versions;

import java.util.List;

/**
 * Whether the running instances of a version can move to another.
 *
 * @param instances ids of those that can
 * @param stuck where the others wait: steps that are gone
 * @param problem why nobody can move; empty when somebody can
 */
public record Move(int from, int to, List<String> instances, List<Step> stuck, String problem) {

    public long stuckCount() {
        return stuck.stream().mapToLong(Step::count).sum();
    }
}
