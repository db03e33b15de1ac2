package io.simdesk.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "89320260542013166380, 6054201316636",
        "89320260542013166460, 6054201316644",
        "89320260542013166530, 6054201316651",
        "8932026054201316638F, 6054201316636",
        "8932 0260 5420 1316 638, 6054201316636"
    })
    void readsTheSimNumberOutOfAnIccid(String printed, String simNumber) {
        assertThat(Iccid.of(printed).simNumber()).isEqualTo(new SimNumber(simNumber));
    }

    @Test
    void buildsTheIccidOfASimNumber() {
        assertThat(Iccid.of("893202", new SimNumber("9112021667427"))).isEqualTo(new Iccid("8932029112021667429"));
    }

    @Test
    void takesAnIccidForTheSameWithAndWithoutItsFiller() {
        assertThat(Iccid.of("89320260542013166380")).isEqualTo(Iccid.of("8932026054201316638F"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8932026054201316639", "893202605420131663", "", "89320260542013166380F", "89320260542O1316638"})
    void knowsWhatIsNoIccid(String printed) {
        assertThatThrownBy(() -> Iccid.of(printed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6054201316637", "605420131663", "60542013166366", "605420131663a", ""})
    void knowsWhatIsNoSimNumber(String digits) {
        assertThatThrownBy(() -> new SimNumber(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0492 12 34 56",
                "0492123456",
                "+32 492 12 34 56",
                "0032492123456",
                "0492/12.34.56",
                "32492123456"
            })
    void readsAPhoneNumberAsPeopleInBelgiumWriteIt(String printed) throws Refusal {
        var number = Msisdn.parse(printed);

        assertThat(number.e164()).isEqualTo("+32492123456");
        assertThat(number.national()).isEqualTo("0492 12 34 56");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "letters",
                "02 123 45 67",
                "0492 12 34",
                "0492 12 34 56 78",
                "0800 12 345",
                "+",
                "049212345a6b7c8d9e"
            })
    void knowsWhatIsNoMobileNumber(String printed) {
        assertThatThrownBy(() -> Msisdn.parse(printed)).isInstanceOf(NotAPhoneNumber.class);
    }

    @Test
    void refusesAnEndlessPhoneNumber() {
        assertThatThrownBy(() -> Msisdn.parse("0492123456".repeat(1000))).isInstanceOf(NotAPhoneNumber.class);
    }

    @ParameterizedTest
    @CsvSource({"7992739871, 3", "605420131663, 6", "0, 0"})
    void computesTheCheckDigit(String digits, int check) {
        assertThat(Luhn.digitFor(digits)).isEqualTo(check);
        assertThat(Luhn.holdsFor(digits + check)).isTrue();
        assertThat(Luhn.holdsFor(digits + (check + 1) % 10)).isFalse();
    }
}
