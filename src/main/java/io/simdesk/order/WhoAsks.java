package io.simdesk.order;

/** Tells who is asking right now. */
public interface WhoAsks {

    /** The signed-in fleet manager, in the language of the request; fails when nobody is signed in for a customer. */
    Requester requester();
}
