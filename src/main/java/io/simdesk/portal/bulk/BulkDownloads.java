package io.simdesk.portal.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.simdesk.bulk.BulkOrders;
import io.simdesk.bulk.BulkRow;
import io.simdesk.bulk.RowState;
import io.simdesk.sim.CsvCell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** CSV files as spreadsheets open them: semicolons, UTF-8 with its mark, no cell that is taken for a formula. */
@Controller
class BulkDownloads {

    private static final List<String> ASKED =
            List.of("phoneNumber", "newSimNumber", "reason", "recipientEmail", "language", "copyToManager");
    private static final int ROWS = 1_000;

    private final BulkOrders bulks;
    private final BulkWords words;

    BulkDownloads(BulkOrders bulks, BulkWords words) {
        this.bulks = bulks;
        this.words = words;
    }

    /** An empty file to fill in, or one with the chosen lines in it. */
    @PostMapping("/bulk/template.csv")
    void template(@RequestParam(defaultValue = "") List<String> number, HttpServletResponse response)
            throws IOException {
        try (var csv = csv("sim-desk.csv", response)) {
            csv.writeRecord(ASKED);
            for (var line : number) {
                csv.writeRecord(national(line), "", "", "", "", "");
            }
        }
    }

    /** A leading plus would be defused, and a spreadsheet takes a leading zero away: an apostrophe keeps both. */
    private static String national(String number) {
        return CsvCell.safe(number);
    }

    @GetMapping("/bulk/{id:[0-9a-f-]{36}}/result.csv")
    void result(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        if (bulks.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try (var csv = csv("sim-desk-" + id + ".csv", response)) {
            csv.writeRecord(
                    "row", "phoneNumber", "newSimNumber", "recipientEmail", "state", "reference", "field", "why");
            Page<BulkRow> rows;
            var page = PageRequest.of(0, ROWS);
            do {
                rows = bulks.rows(id, EnumSet.allOf(RowState.class), page);
                rows.forEach(row -> write(csv, row));
                page = page.next();
            } while (rows.hasNext());
        }
    }

    private void write(CsvWriter csv, BulkRow row) {
        csv.writeRecord(
                String.valueOf(row.number()),
                CsvCell.safe(row.asked().phoneNumber()),
                CsvCell.safe(row.asked().newSimNumber()),
                CsvCell.safe(row.asked().recipientEmail()),
                words.state(row),
                row.reference().orElse(""),
                row.field(),
                CsvCell.safe(words.why(row)));
    }

    private static CsvWriter csv(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var writer = response.getWriter();
        writer.write('\uFEFF');
        return CsvWriter.builder().fieldSeparator(';').build(writer);
    }
}
