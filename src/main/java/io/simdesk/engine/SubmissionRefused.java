package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Undoes a submission and tells its sender why: Tasklist and the engine's REST answer 400 with this message, in the
 * reader's language.
 */
class SubmissionRefused extends RestException {

    private final transient Refusal refusal;

    SubmissionRefused(Refusal refusal, String message) {
        super(Status.BAD_REQUEST, message);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
