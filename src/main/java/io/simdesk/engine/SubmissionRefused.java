package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/**
 * Undoes a submission and tells its sender why: Tasklist and the engine's REST answer 400 with this message, in the
 * reader's language. The engine's own exceptions would bring "Cannot instantiate process definition" before it.
 */
public class SubmissionRefused extends WebApplicationException {

    private final transient Refusal refusal;

    SubmissionRefused(Refusal refusal, String message) {
        super(message, Status.BAD_REQUEST);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
