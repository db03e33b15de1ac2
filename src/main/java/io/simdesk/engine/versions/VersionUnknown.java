package io.simdesk.engine.versions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such version of this model. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class VersionUnknown extends RuntimeException {

    VersionUnknown(String key, int version) {
        super("There is no version " + version + " of " + key);
    }
}
