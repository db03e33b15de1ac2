package io.simdesk.refresh.process;

import static io.simdesk.refresh.process.LineDriftProcess.LINE;
import static io.simdesk.refresh.process.LineDriftProcess.OWNER;
import static io.simdesk.refresh.process.LineDriftProcess.SERVED;

import io.simdesk.engine.TaskFacts;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Shows which line differs, and with which SIM we and the network have it. */
@Component
class LineTaskFacts implements TaskFacts {

    private final Fleet fleet;

    LineTaskFacts(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public void addTo(DelegateTask task) {
        LINE.find(task).ifPresent(number -> task.setVariablesLocal(facts(task, number)));
    }

    private Map<String, Object> facts(DelegateTask task, Msisdn number) {
        var owner = OWNER.of(task);
        return Map.of(
                "phoneNumber", number.national(),
                "customer", owner,
                "oldSimNumber", ourSim(owner, number),
                "servedSimNumber", simNumbers(SERVED.typed(task)));
    }

    private String ourSim(String owner, Msisdn number) {
        try {
            return fleet.line(owner, number).sim().simNumber().digits();
        } catch (LineUnknown e) {
            return "";
        }
    }

    private static String simNumbers(String iccids) {
        return Arrays.stream(iccids.split(","))
                .filter(iccid -> !iccid.isEmpty())
                .map(iccid -> new Iccid(iccid).simNumber().digits())
                .collect(Collectors.joining(", "));
    }
}
