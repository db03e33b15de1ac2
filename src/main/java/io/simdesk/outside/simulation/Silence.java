package io.simdesk.outside.simulation;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** How a simulated server does not answer: the connection stays open until the caller has had enough. */
@Component
@Profile("simulators")
public class Silence {

    private final SimulatorServerSettings settings;

    Silence(SimulatorServerSettings settings) {
        this.settings = settings;
    }

    /** Says 503 at last, to callers that would wait for ever. */
    public <T> DeferredResult<ResponseEntity<T>> keep() {
        var late = ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        return new DeferredResult<>(settings.silence().toMillis(), late);
    }
}
