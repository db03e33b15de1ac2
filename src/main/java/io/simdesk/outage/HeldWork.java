package io.simdesk.outage;

/** Work that waits for neighbours to answer again. */
public interface HeldWork {

    /** How much waits for this call. */
    long count(Call call);

    /** Lets go on what has waited longest since it asked, to see whether the call is answered again. */
    void releaseNext(Call call);

    /** Lets go on what waits for this call; may be said twice. */
    void release(Call call);
}
