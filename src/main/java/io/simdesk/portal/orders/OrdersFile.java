package io.simdesk.portal.orders;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.SimOrder;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.CsvCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Orders as a file for a spreadsheet: semicolons and a byte order mark, as Excel reads it in Belgium. */
@Component
class OrdersFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "reference", "kind", "state", "number", "oldSim", "newSim", "by", "requested", "promised", "finished");

    private final Speaker speaker;
    private final DateTimeFormatter time;

    OrdersFile(Speaker speaker, OrderSettings settings) {
        this.speaker = speaker;
        this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(settings.zone());
    }

    String of(List<SimOrder> orders) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> speaker.text("orders.column." + column))
                    .toList());
            orders.forEach(order -> csv.writeRecord(cells(order)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> cells(SimOrder order) {
        return Stream.of(
                        order.reference().value(),
                        speaker.text("orders.kind." + order.kind()),
                        speaker.text("orders.state." + order.state()),
                        order.line().national(),
                        order.oldSim().simNumber().digits(),
                        order.newSim().simNumber().digits(),
                        order.requester().user(),
                        write(order.requestedAt()),
                        write(order.promisedAt()),
                        order.finishedAt().map(this::write).orElse(""))
                .map(CsvCell::safe)
                .toList();
    }

    private String write(Instant at) {
        return time.format(at);
    }
}
