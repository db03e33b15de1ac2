package io.simdesk.outside.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.simdesk.intake.CsvSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Opens a CSV file (RFC 4180) as people's programs write it. */
final class Csv {

    private static final int LONGEST_HEAD = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** Reads row by row; UTF-8, with or without a byte order mark; the first line tells what parts the fields. */
    static CsvReader<NamedCsvRecord> open(CsvSource source) throws IOException {
        var text = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()));
        skipByteOrderMark(text);
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .ofNamedCsvRecord(text);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        var head = new char[LONGEST_HEAD - 1];
        var length = text.read(head);
        text.reset();
        var line = new String(head, 0, Math.max(0, length)).lines().findFirst().orElse("");
        return line.contains(";") ? ';' : ',';
    }
}
