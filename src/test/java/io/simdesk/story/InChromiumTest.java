package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class InChromiumTest {

    @Test
    void aMachineWithoutAChromiumPassesOver() {
        assertThatThrownBy(() -> InChromium.goOn(false, null)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> InChromium.goOn(false, "false")).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aBuildServerWithoutAChromiumFails() {
        assertThatThrownBy(() -> InChromium.goOn(false, "true"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CI runs without a browser");
    }

    @Test
    void aChromiumIsUsed() {
        assertThatCode(() -> InChromium.goOn(true, "true")).doesNotThrowAnyException();
    }
}
