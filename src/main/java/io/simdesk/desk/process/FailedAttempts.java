package io.simdesk.desk.process;

import io.simdesk.order.Ledger;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.OrderStep;
import io.simdesk.order.SimOrder;
import io.simdesk.order.StepState;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** When the step of an order failed, as its reader writes times; from the engine's history. */
@Component
class FailedAttempts {

    private final HistoryService history;
    private final Ledger ledger;
    private final OrderSettings settings;

    FailedAttempts(HistoryService history, Ledger ledger, OrderSettings settings) {
        this.history = history;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** The times of the attempts that failed, up to its coming to the desk. */
    List<String> timesOf(SimOrder order, Task task, Locale reader) {
        var step = order.failedStep().orElse("");
        return history
                .createHistoricJobLogQuery()
                .processInstanceId(task.getProcessInstanceId())
                .failureLog()
                .orderByTimestamp()
                .asc()
                .list()
                .stream()
                .filter(attempt -> step.equals(attempt.getFailedActivityId()))
                .map(HistoricJobLog::getTimestamp)
                .map(at -> time(at.toInstant(), FormatStyle.MEDIUM, reader))
                .toList();
    }

    String atDeskSince(SimOrder order, Locale reader) {
        return ledger.timeline(order.reference()).stream()
                .filter(step -> step.state() == StepState.AT_THE_DESK)
                .reduce((earlier, later) -> later)
                .map(OrderStep::at)
                .map(at -> dateAndTime(at, reader))
                .orElse("");
    }

    private String time(Instant at, FormatStyle style, Locale reader) {
        return DateTimeFormatter.ofLocalizedTime(style).withLocale(reader).format(at.atZone(settings.zone()));
    }

    private String dateAndTime(Instant at, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(reader)
                .format(at.atZone(settings.zone()));
    }
}
