package io.simdesk.outside.profiles.news;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.sim.Iccid;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The body of HandleDownloadProgressInfo (SGP.22, 6.5.2.8), read tolerantly: servers send the point's number as text, the
 * time as {@code timeStamp}, the status as text alone, an ICCID with filler, and fields of their own.
 */
record ProgressInfo(JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws NotProgressInfo when it is no JSON object with an ICCID and a point */
    static ProgressInfo read(byte[] body) throws NotProgressInfo {
        try {
            var info = new ProgressInfo(JSON.readTree(body));
            if (!info.iccid().matches("\\s*\\d{18,20}[Ff]?\\s*") || info.point() < 0) {
                throw new NotProgressInfo("iccid and notificationPointId are needed");
            }
            return info;
        } catch (IOException e) {
            throw new NotProgressInfo("the body is no JSON");
        }
    }

    String iccid() {
        return body.path("iccid").asText();
    }

    /** 1 to 4 are the standard's, from 100 the server's own; -1 when there is none. */
    int point() {
        return body.path("notificationPointId").asInt(-1);
    }

    /** Empty when the point tells nothing of the profile's life, or the ICCID can be nobody's. */
    Optional<ProfileEvent> event(Clock clock) {
        return progress()
                .flatMap(progress ->
                        profile().map(profile -> new ProfileEvent(profile, eid(), progress, time(clock), failure())));
    }

    Optional<ProfileProgress> progress() {
        return point() >= 1 && point() <= 4 ? Optional.of(ProfileProgress.values()[point() - 1]) : Optional.empty();
    }

    private Optional<Iccid> profile() {
        try {
            return Optional.of(Iccid.of(iccid()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String eid() {
        var eid = body.path("eid").asText();
        return eid.matches("\\d{32}") ? eid : "";
    }

    private Instant time(Clock clock) {
        try {
            var text = body.path("timestamp").asText(body.path("timeStamp").asText());
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return clock.instant();
        }
    }

    private String failure() {
        var status = body.path("notificationPointStatus");
        var word = status.isTextual() ? status.asText() : status.path("status").asText("Executed-Success");
        if (word.startsWith("Executed")) {
            return "";
        }
        var code = status.path("statusCodeData");
        return code.path("subjectCode").asText("?") + "/"
                + code.path("reasonCode").asText("?");
    }
}
