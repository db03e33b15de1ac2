package io.simdesk.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm for what no delegate can hand to the desk, for example a commit that the database refuses: an error in
 * the log for each new incident, and the gauge {@code simdesk.incidents} with the number of open ones.
 */
@Component
class IncidentAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentAlarm.class);

    private final RuntimeService runtime;
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    IncidentAlarm(RuntimeService runtime, MeterRegistry meters) {
        this.runtime = runtime;
        meters.gaugeCollectionSize("simdesk.incidents", List.of(), open);
    }

    @Scheduled(fixedDelayString = "${simdesk.incidents.look-every:1m}")
    void look() {
        var incidents = runtime.createIncidentQuery().list();
        incidents.stream().filter(incident -> !open.contains(incident.getId())).forEach(IncidentAlarm::raise);
        var now = incidents.stream().map(Incident::getId).collect(Collectors.toSet());
        open.addAll(now);
        open.retainAll(now);
    }

    private static void raise(Incident incident) {
        LOG.error(
                "Process instance {} stands at {}: {}",
                incident.getProcessInstanceId(),
                incident.getActivityId(),
                incident.getIncidentMessage());
    }
}
