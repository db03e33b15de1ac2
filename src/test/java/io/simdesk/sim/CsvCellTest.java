package io.simdesk.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32492000001", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void keepsASpreadsheetFromCarryingOutACell(String text) {
        assertThat(CsvCell.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0492 00 00 01", "an@example.com", "1=1"})
    void leavesTheRestAsItIs(String text) {
        assertThat(CsvCell.safe(text)).isEqualTo(text);
    }
}
