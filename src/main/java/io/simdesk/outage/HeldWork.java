package io.simdesk.outage;

/** Work that waits for neighbours to answer again. */
public interface HeldWork {

    /** How much waits for this call. */
    long count(Call call);

    /** Lets go on what waits for this call; may be said twice. */
    void release(Call call);
}
