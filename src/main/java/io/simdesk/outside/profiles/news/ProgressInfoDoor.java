package io.simdesk.outside.profiles.news;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.simdesk.carrier.ProfileNews;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hears what becomes of profiles: ES2+.HandleDownloadProgressInfo (SGP.22, 5.3.5), which the SM-DP+ calls. Answered with
 * 204 as soon as it is written down; anything else makes the server tell it again.
 */
@RestController
@Profile("!simulators")
class ProgressInfoDoor {

    static final String PATH = "/gsma/rsp2/es2plus/handleDownloadProgressInfo";

    private static final Logger LOG = LoggerFactory.getLogger(ProgressInfoDoor.class);
    private static final String PROTOCOL = "gsma/rsp/v2.2.0";
    private static final int LONGEST = 64 * 1024;

    private final ProfileNews news;
    private final Clock clock;
    private final Counter unknown;

    ProgressInfoDoor(ProfileNews news, Clock clock, MeterRegistry meters) {
        this.news = news;
        this.clock = clock;
        this.unknown = meters.counter("simdesk.profile-news.unknown");
    }

    @PostMapping(PATH)
    ResponseEntity<Void> hear(InputStream body) throws IOException, NotProgressInfo {
        var bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
        }
        hear(ProgressInfo.read(bytes));
        return ResponseEntity.noContent().header("X-Admin-Protocol", PROTOCOL).build();
    }

    private void hear(ProgressInfo info) {
        if (info.progress().isEmpty()) {
            LOG.info("The profile server's own point {} of {} is passed over", info.point(), info.iccid());
        } else if (!info.event(clock).map(news::heard).orElse(false)) {
            unknown.increment();
            LOG.error("The profile server tells of {}, which is no profile of ours", info.iccid());
        }
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(NotProgressInfo wrong) {
        LOG.warn("What came as progress of a download is none: {}", wrong.getMessage());
        return ResponseEntity.badRequest().body(wrong.getMessage());
    }
}
