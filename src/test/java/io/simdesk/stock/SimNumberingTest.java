package io.simdesk.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimNumberingTest {

    private final SimNumbering numbering =
            new SimNumbering(new SimNumberSettings("893202", Map.of("893200", "Proximus")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6054201316636",
                "6054 2013 1663 6",
                "605420.131663-6",
                "60542013166360",
                "605420131663600",
                "89320260542013166380",
                "8932026054201316638",
                "8932026054201316638f"
            })
    void readsWhatPeopleCopyFromTheCard(String printed) throws Refusal {
        assertThat(numbering.read(printed)).isEqualTo(new Iccid("8932026054201316638"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letters", "605420131663", "60542013l6636", "١٢٣٤٥٦٧٨٩٠١٢٣", "605420131663663663663"})
    void saysThatItIsNoSimNumber(String printed) {
        assertThatThrownBy(() -> numbering.read(printed)).isInstanceOf(NotASimNumber.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6054201316637", "8932026054201316639"})
    void saysThatADigitIsWrong(String printed) {
        assertThatThrownBy(() -> numbering.read(printed)).isInstanceOf(WrongCheckDigit.class);
    }

    @Test
    void saysWhoseCardItIs() {
        assertThatThrownBy(() -> numbering.read("893200123456789012" + Luhn.digitFor("893200123456789012")))
                .isInstanceOfSatisfying(
                        SimOfAnotherIssuer.class,
                        refusal -> assertThat(refusal.facts()).isEqualTo(List.of("Proximus")));
    }
}
