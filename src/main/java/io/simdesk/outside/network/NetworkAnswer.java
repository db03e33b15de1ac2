package io.simdesk.outside.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the network said to a call: yes, with a JSON object, or one of the refusals that its interface knows. */
record NetworkAnswer(Kind kind, JsonNode body) {

    static final NetworkAnswer INVALID = new NetworkAnswer(Kind.INVALID, MissingNode.getInstance());
    static final NetworkAnswer UNKNOWN = new NetworkAnswer(Kind.UNKNOWN, MissingNode.getInstance());

    enum Kind {
        DONE,
        /** 400: what we sent cannot be done. */
        INVALID,
        /** 404: there is no such subscription or SIM. */
        UNKNOWN
    }
}
