package io.simdesk.portal;

import io.simdesk.desk.Retried;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a clerk what became of trying again. */
@Component
class RetryReport {

    private final Speaker speaker;

    RetryReport(Speaker speaker) {
        this.speaker = speaker;
    }

    void tell(Retried retried, RedirectAttributes next) {
        if (retried.sent() > 0) {
            speaker.done(
                    next, retried.left() > 0 ? "desklist.sentSome" : "desklist.sent", retried.sent(), retried.left());
        }
        retried.refused().entrySet().stream()
                .findFirst()
                .ifPresent(first -> speaker.refused(
                        next,
                        "desklist.refused",
                        retried.refused().size(),
                        first.getKey(),
                        speaker.text(first.getValue())));
    }
}
