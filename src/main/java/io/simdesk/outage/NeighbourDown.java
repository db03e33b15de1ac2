package io.simdesk.outage;

import io.simdesk.carrier.NoAnswer;
import java.time.Instant;

/** A neighbour gives no answer to anybody: what needs it waits and uses up none of its attempts. */
public class NeighbourDown extends NoAnswer {

    private final Call call;
    private final Instant until;

    NeighbourDown(Call call, Instant until) {
        super(call.text(), "no answer to anybody, held back until " + until);
        this.call = call;
        this.until = until;
    }

    /** None: an outage throws this thousands of times, always from here, and each goes to the log. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public Call call() {
        return call;
    }

    /** When to ask again, unless the neighbour answers somebody else before. */
    public Instant until() {
        return until;
    }
}
