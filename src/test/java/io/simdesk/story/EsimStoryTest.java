package io.simdesk.story;

import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Story
@ExtendWith(OutputCaptureExtension.class)
class EsimStoryTest {

    private static final String MODEL = "esim-issuance";
    private static final String MANAGER = "fleet-a@example.com";
    private static final Pattern CODE = Pattern.compile("1\\$smdp\\.simdesk\\.example\\$([0-9A-Z-]+)");

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Test
    void anEsimReachesItsUserAndItsCodeStaysSecret(CapturedOutput log) throws Exception {
        var tasklist = people.inTasklist("fleet-a");
        tasklist.start(MODEL, Map.of("phoneNumber", line(11), "reason", "NEW_DEVICE"));
        var task = tasklist.taskAbout(line(11), "My tasks");
        var esim = tasklist.shown(task, "newSimNumber");
        var reference = tasklist.shown(task, "reference");
        assertThat(esim).matches("115010\\d{7}");
        assertThat(tasklist.shown(task, "oldSimNumber")).isEqualTo(books.simOf(line(11)));
        assertThat(books.simState(esim)).isEqualTo("RESERVED");

        var answer = tasklist.complete(task, confirmed("u.ser+11@alpina.example", "nl", "YES"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        var toUser =
                PostOffice.awaitMails("u.ser+11@alpina.example", reference, 1).get(0);
        var code = onlyMatch(toUser.text());
        var image = toUser.shown().get(0);
        assertThat(toUser.language()).isEqualTo("nl");
        assertThat(read(image)).isEqualTo("LPA:" + code);
        assertThat(toUser.attached()).containsExactly(image);
        var toManager = PostOffice.firstMail(MANAGER, reference);
        assertThat(toManager.shown()).containsExactly(image);
        assertThat(toManager.attached()).containsExactly(image);
        books.await(reference, "DONE");
        assertThat(books.simOf(line(11))).isEqualTo(esim);
        assertIsSecret(code, log);
    }

    private void assertIsSecret(String code, CapturedOutput log) {
        var matchingId = code.substring(code.lastIndexOf('$') + 1);
        assertThat(books.engineColumnsWith(code)).isEmpty();
        assertThat(books.engineColumnsWith(matchingId)).isEmpty();
        assertThat(log.getAll()).doesNotContain(matchingId);
        assertThat(books.engineColumnsWith("esim-issuance"))
                .as("what the search finds when there is something to find")
                .isNotEmpty();
    }

    @Test
    void withoutACopyTheManagerSeesNoCode() {
        var tasklist = people.inTasklist("fleet-a");
        tasklist.start(MODEL, Map.of("phoneNumber", line(13), "reason", "SIZE"));
        var task = tasklist.taskAbout(line(13), "My tasks");
        var reference = tasklist.shown(task, "reference");

        tasklist.complete(task, confirmed("user13@alpina.example", "de", "NO"));

        books.await(reference, "DONE");
        assertThat(PostOffice.awaitMails(MANAGER, reference, 2)).allSatisfy(mail -> {
            assertThat(mail.text()).doesNotContainPattern(CODE);
            assertThat(mail.html()).doesNotContainPattern(CODE);
            assertThat(mail.shown()).isEmpty();
            assertThat(mail.attached()).isEmpty();
        });
    }

    @Test
    void aDroppedRequestGivesTheEsimBack() {
        var tasklist = people.inTasklist("fleet-a");
        tasklist.start(MODEL, Map.of("phoneNumber", line(14), "reason", "SIZE"));
        var task = tasklist.taskAbout(line(14), "My tasks");
        var esim = tasklist.shown(task, "newSimNumber");
        var reference = tasklist.shown(task, "reference");

        var answer = tasklist.complete(task, Map.of("decision", "LEAVE"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        books.await(reference, "CANCELLED");
        assertThat(books.simState(esim)).isEqualTo("FREE");
    }

    private static Map<String, String> confirmed(String email, String language, String copy) {
        return Map.of("decision", "CONFIRM", "recipientEmail", email, "language", language, "copyToManager", copy);
    }

    private static String onlyMatch(String text) {
        var codes = CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(codes).as(text).hasSize(1);
        return codes.get(0);
    }

    private static String read(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        var bytes = new QRCodeReader().decode(pixels).getText().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
