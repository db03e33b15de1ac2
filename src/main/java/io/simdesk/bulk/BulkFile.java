package io.simdesk.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.simdesk.sim.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file (RFC 4180) as people and spreadsheets write it: comma, semicolon or tab, with or without byte order mark,
 * with Excel's {@code sep=;} line or without. Its first row names the columns.
 */
public final class BulkFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BulkFile() {}

    /** Every row, the good and the bad; a file that cannot be read at all is refused. */
    static List<RowRead> read(byte[] file, int most) throws Refusal {
        var text = separated(decoded(file));
        try (var csv = CsvReader.builder()
                .fieldSeparator(text.separator())
                .allowExtraCharsAfterClosingQuote(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text.rows())) {
            return read(csv, most);
        } catch (CsvParseException e) {
            throw new FileUnreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RowRead> read(CsvReader<CsvRecord> csv, int most) throws Refusal {
        var records = csv.iterator();
        if (!records.hasNext()) {
            throw new FileEmpty();
        }
        var columns = Columns.of(records.next().getFields());
        var rows = new ArrayList<RowRead>();
        while (records.hasNext()) {
            if (rows.size() == most) {
                throw new FileTooLong(most);
            }
            var record = records.next();
            rows.add(columns.row(rows.size() + 1, record.getFields()));
        }
        if (rows.isEmpty()) {
            throw new FileEmpty();
        }
        return rows;
    }

    private static String decoded(byte[] file) throws FileUnreadable {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new FileUnreadable();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FileUnreadable();
        }
    }

    private static Separated separated(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        if (firstLine.matches("\"?sep=.\"?")) {
            var separator = firstLine.replace("\"", "").charAt(4);
            return new Separated(separator, text.substring(firstLine.length()).stripLeading());
        }
        return new Separated(mostFrequent(firstLine), text);
    }

    private static char mostFrequent(String line) {
        var best = ',';
        for (var separator : new char[] {';', '\t'}) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }

    private record Separated(char separator, String rows) {}
}
