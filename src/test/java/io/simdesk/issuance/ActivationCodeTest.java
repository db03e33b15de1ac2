package io.simdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.simdesk.carrier.MatchingId;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationCodeTest {

    /** The forms of SGP.22 v2.2, 4.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815",
                "1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1",
                "1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1",
                "1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746",
                "1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746"
            })
    void writesWhatItRead(String text) {
        assertThat(ActivationCode.parse(text).text()).isEqualTo(text);
        assertThat(ActivationCode.parse("LPA:" + text).lpa()).isEqualTo("LPA:" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LPA:",
                "2$SMDP.GSMA.COM$A",
                "1$SMDP.GSMA.COM",
                "1$no domain$A",
                "1$SMDP.GSMA.COM$lower",
                "1$a.b$C$x$1",
                "1$a.b$C$$1$1"
            })
    void knowsWhatIsNoActivationCode(String text) {
        assertThatThrownBy(() -> ActivationCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAndWrites255CharactersAndNotOneMore() {
        var longest = "1$SMDP.GSMA.COM$" + "A".repeat(239);

        assertThat(ActivationCode.parse(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> ActivationCode.parse(longest + "A"))
                .hasMessageContaining("at most 255 characters, not 256")
                .hasMessageNotContaining("AAA");
        assertThatThrownBy(() -> new ActivationCode("SMDP.GSMA.COM", new MatchingId("A".repeat(240))))
                .hasMessageContaining("at most 255 characters, not 256")
                .hasMessageNotContaining("AAA");
    }

    @Test
    void countsOidAndConfirmationFlagWhenItWrites() {
        var id = new MatchingId("A".repeat(237));

        assertThat(new ActivationCode("SMDP.GSMA.COM", id).text()).hasSize(253);
        assertThatThrownBy(() -> new ActivationCode("SMDP.GSMA.COM", id, Optional.empty(), true))
                .hasMessageContaining("not 256");
    }

    @Test
    void neverShowsItsSecret() {
        var code = ActivationCode.parse("1$SMDP.GSMA.COM$04386-AGYFT");

        assertThat(code.toString() + code.matchingId()).doesNotContain("04386");
    }

    @Test
    void drawsAPictureThatAStrangerReads() throws Exception {
        var code =
                new ActivationCode("smdp.simdesk.example", MatchingId.random(), Optional.of("1.3.6.1.4.1.31746"), true);

        var read = read(QrCode.png(code));
        assertThat(read.getText()).isEqualTo(code.lpa());
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void leavesAQuietZoneOfFourModules() throws Exception {
        var image = ImageIO.read(
                new ByteArrayInputStream(QrCode.png(ActivationCode.parse("1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815"))));

        var left = IntStream.range(0, image.getWidth())
                .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(x, y) & 0xff) == 0))
                .findFirst()
                .orElseThrow();
        var finder = IntStream.range(left, image.getWidth())
                .filter(x -> (image.getRGB(x, left) & 0xff) != 0)
                .findFirst()
                .orElseThrow();
        var module = (finder - left) / 7;
        assertThat(image.getWidth()).isGreaterThanOrEqualTo(240);
        assertThat(left).isGreaterThanOrEqualTo(4 * module);
    }

    @Test
    void chooses100RandomBitsForAMatchingId() {
        assertThat(MatchingId.random().text()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(MatchingId.random()).isNotEqualTo(MatchingId.random());
    }

    private static Result read(byte[] png) throws Exception {
        var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }
}
