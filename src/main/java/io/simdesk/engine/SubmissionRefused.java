package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import jakarta.ws.rs.BadRequestException;

/**
 * Undoes a submission and tells its sender why: Tasklist and the engine's REST answer 400 with this message, in the
 * reader's language. Not one of the engine's own exceptions, for the engine's REST puts a sentence of its own in front of
 * those.
 */
class SubmissionRefused extends BadRequestException {

    private final transient Refusal refusal;

    SubmissionRefused(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
