package io.simdesk.order;

/** Does in the background what somebody asked for before they went away. */
public interface OnBehalf {

    /**
     * Runs the work as if its requester were signed in, in the language they asked in.
     *
     * @throws RequesterGone when they may not act for this customer any more
     */
    void run(Requester requester, Runnable work) throws RequesterGone;
}
