package io.simdesk.outage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node has not been answered. A neighbour is down for a call once several subjects in a row got no answer to
 * it, for one order that nobody can answer must not stop the others; or once it has answered nothing at all for some
 * time, for on a quiet night there are no others.
 */
class Silences {

    private final OutageSettings settings;
    private final Map<Call, Set<String>> subjects = new ConcurrentHashMap<>();
    private final Map<Neighbour, Instant> since = new ConcurrentHashMap<>();

    Silences(OutageSettings settings) {
        this.settings = settings;
    }

    void brokenBy(Call call) {
        subjects.remove(call);
        since.remove(call.neighbour());
    }

    /** Notes one more, and says whether the neighbour is down. */
    boolean areEnough(Call call, String subject, Instant now) {
        var silent = subjects.computeIfAbsent(call, any -> ConcurrentHashMap.newKeySet());
        silent.add(subject);
        var began = since.computeIfAbsent(call.neighbour(), any -> now);
        return silent.size() >= settings.after()
                || !began.plus(settings.afterSilence()).isAfter(now);
    }
}
