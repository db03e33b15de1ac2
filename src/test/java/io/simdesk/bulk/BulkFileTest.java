package io.simdesk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.sim.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkFileTest {

    private static final RowAsked CARD = new RowAsked("0492 00 00 01", "6054201010015", "DEFECTIVE", "", "", "NO");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phoneNumber,newSimNumber,reason\n0492 00 00 01,6054201010015,DEFECTIVE\n",
                "phoneNumber;newSimNumber;reason\r\n0492 00 00 01;6054201010015;DEFECTIVE\r\n",
                "\uFEFFphoneNumber;newSimNumber;reason\r\n0492 00 00 01;6054201010015;DEFECTIVE",
                "sep=;\r\nphoneNumber;newSimNumber;reason\r\n0492 00 00 01;6054201010015;DEFECTIVE\r\n",
                "phoneNumber\tnewSimNumber\treason\n0492 00 00 01\t6054201010015\tDEFECTIVE\n",
                "\"Phone number\",\"New SIM number\",\"Reason\"\n\"0492 00 00 01\",\"6054201010015\",\"defective\"\n",
                "reason;name;NEW_SIM_NUMBER;phone-number\ndefective;Peeters;6054201010015;0492 00 00 01\n",
                "phoneNumber;newSimNumber;reason\n=\"0492 00 00 01\";=\"6054201010015\";DEFECTIVE\n",
                "phoneNumber;newSimNumber;reason\n\"=\"\"0492 00 00 01\"\"\";6054201010015;DEFECTIVE\n",
                "phoneNumber;newSimNumber;reason\n'0492\u00a000 00 01;'6054201010015; DEFECTIVE \n\n\n"
            })
    void readsACsvFileAsPeopleAndSpreadsheetsWriteIt(String file) throws Refusal {
        var row = read(file).get(0);

        assertThat(row.wrong()).isEmpty();
        assertThat(row.asked().phoneNumber().replace('\u00a0', ' ')).isEqualTo("0492 00 00 01");
        assertThat(row.asked().newSimNumber()).isEqualTo(CARD.newSimNumber());
        assertThat(row.asked().reason()).isEqualTo("DEFECTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "492000001, 0492000001",
        "32492000001, +32492000001",
        "'''+32492000001', +32492000001",
        "+32492000001, +32492000001"
    })
    void givesAPhoneNumberBackWhatASpreadsheetTookAway(String cell, String number) throws Refusal {
        assertThat(SheetCell.phoneNumber(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6,05E+12", "6.054201E+12", "6E12"})
    void saysOfANumberThatASpreadsheetRoundedThatItIsLost(String cell) throws Refusal {
        var row = read("phoneNumber;newSimNumber;reason\n0492000001;" + cell + ";LOST\n")
                .get(0);

        assertThat(row.wrong()).get().satisfies(wrong -> {
            assertThat(wrong.code()).isEqualTo("NumberShortened");
            assertThat(wrong.field()).isEqualTo("newSimNumber");
        });
        assertThat(row.asked().newSimNumber()).isEqualTo(cell);
    }

    @Test
    void takesARowWithoutACardForAnEsim() throws Refusal {
        var row = read(
                "phoneNumber,reason,recipientEmail,language,copyToManager\n0492000001,new device,an@example.com,NL,oui\n");

        assertThat(row.get(0).asked())
                .isEqualTo(new RowAsked("0492000001", "", "NEW_DEVICE", "an@example.com", "nl", "YES"));
    }

    @Test
    void lacksWhatAShortRowLacks() throws Refusal {
        assertThat(read("phoneNumber,newSimNumber,reason\n0492000001\n")
                        .get(0)
                        .asked()
                        .reason())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', FileEmpty",
        "'phoneNumber,newSimNumber,reason', FileEmpty",
        "'newSimNumber,reason\n1,2', ColumnMissing",
        "'phoneNumber,reason\n1,2', ColumnMissing",
        "'phoneNumber,newSimNumber,reason\n1,2,3\n4,5,6\n7,8,9', FileTooLong"
    })
    void refusesAFileThatIsNone(String file, String code) {
        assertThatThrownBy(() -> BulkFile.read(file.getBytes(StandardCharsets.UTF_8), 2))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var latin = "phoneNumber;r\u00e9son\n1;2".getBytes(StandardCharsets.ISO_8859_1);

        var wide = "phoneNumber;newSimNumber;reason\n1;2;3".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> BulkFile.read(latin, 2)).isInstanceOf(FileUnreadable.class);
        assertThatThrownBy(() -> BulkFile.read(wide, 2)).isInstanceOf(FileUnreadable.class);
    }

    @Test
    void marksASecondRowForTheSameLineOrCard() throws Refusal {
        var rows = Twins.marked(read("""
                phoneNumber,newSimNumber,reason
                0492000001,6054201010015,LOST
                +32 492 00 00 01,6054201010023,LOST
                0492000002,605420 1010015,LOST
                0492000003,6054201010031,LOST
                """));

        assertThat(rows)
                .extracting(row -> row.wrong().map(Refusal::code).orElse(""))
                .containsExactly("", "LineTwice", "SimTwice", "");
    }

    private static List<RowRead> read(String file) throws Refusal {
        return BulkFile.read(file.getBytes(StandardCharsets.UTF_8), 10);
    }
}
