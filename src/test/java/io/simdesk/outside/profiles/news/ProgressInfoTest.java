package io.simdesk.outside.profiles.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.sim.Iccid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressInfoTest {

    private static final String EID = "89049032123451234512345678901235";
    private static final Iccid PROFILE = Iccid.of("8932029112021667429");
    private static final Instant NOW = Instant.parse("2022-07-08T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final String INSTALLED = """
            {"header": {"functionRequesterIdentifier": "smdp", "functionCallIdentifier": "7"},
             "iccid": "8932029112021667429", "eid": "%s", "profileType": "P9054-2",
             "timestamp": "2022-07-08T10:00:00Z", "notificationPointId": 4,
             "notificationPointStatus": {"status": "Executed-Success"}, "resultData": "vyc="}""".formatted(EID);

    @Test
    void readsWhatTheStandardSays() throws Exception {
        assertThat(event(INSTALLED)).contains(installedAt("2022-07-08T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8932029112021667429F\"", "\"89320291120216674290\"", "8932029112021667429"})
    void readsAnIccidWithFillerOrAsANumber(String iccid) throws Exception {
        assertThat(event(INSTALLED.replace("\"8932029112021667429\"", iccid)))
                .contains(installedAt("2022-07-08T10:00:00Z"));
    }

    @Test
    void readsThePointAsText() throws Exception {
        assertThat(event(INSTALLED.replace("\"notificationPointId\": 4", "\"notificationPointId\": \"4\"")))
                .contains(installedAt("2022-07-08T10:00:00Z"));
    }

    @Test
    void readsTheOtherSpellingOfTheTimeAndItsZone() throws Exception {
        var other = INSTALLED.replace(
                "\"timestamp\": \"2022-07-08T10:00:00Z\"", "\"timeStamp\": \"2022-07-08T12:00:00+02:00\"");

        assertThat(event(other)).contains(installedAt("2022-07-08T10:00:00Z"));
    }

    @Test
    void takesTheTimeOfHearingWhereNoneIsReadable() throws Exception {
        assertThat(event(INSTALLED.replace("2022-07-08T10:00:00Z", "yesterday")))
                .contains(installedAt(NOW.toString()));
    }

    @Test
    void passesOverFieldsItDoesNotKnow() throws Exception {
        assertThat(event(INSTALLED.replace(
                        "\"profileType\"", "\"vendor\": {\"x\": [1]}, \"tac\": \"35\", \"profileType\"")))
                .contains(installedAt("2022-07-08T10:00:00Z"));
    }

    @Test
    void readsWhatWentWrong() throws Exception {
        var failed = INSTALLED.replace("{\"status\": \"Executed-Success\"}", """
                {"status": "Failed", "statusCodeData": {"subjectCode": "8.1", "reasonCode": "4.8"}}""");

        assertThat(event(failed)).map(ProfileEvent::failure).contains("8.1/4.8");
    }

    @Test
    void readsAStatusThatIsTextAlone() throws Exception {
        assertThat(event(INSTALLED.replace("{\"status\": \"Executed-Success\"}", "\"Failed\"")))
                .map(ProfileEvent::wentWell)
                .contains(false);
        assertThat(event(INSTALLED.replace("{\"status\": \"Executed-Success\"}", "\"Executed-WithWarning\"")))
                .map(ProfileEvent::wentWell)
                .contains(true);
    }

    @Test
    void passesOverTheServersOwnPoints() throws Exception {
        assertThat(event(INSTALLED.replace("\"notificationPointId\": 4", "\"notificationPointId\": 101")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{}",
                "{\"iccid\": \"8932029112021667429\"}",
                "{\"iccid\": \"x\", \"notificationPointId\": 4}"
            })
    void refusesWhatIsNoProgressInfo(String body) {
        assertThatThrownBy(() -> event(body)).isInstanceOf(NotProgressInfo.class);
    }

    private static ProfileEvent installedAt(String time) {
        return new ProfileEvent(PROFILE, EID, ProfileProgress.INSTALLED, Instant.parse(time), "");
    }

    private static Optional<ProfileEvent> event(String body) throws NotProgressInfo {
        return ProgressInfo.read(body.getBytes(StandardCharsets.UTF_8)).event(CLOCK);
    }
}
