package io.simdesk.refresh.process;

import io.simdesk.engine.Variable;
import io.simdesk.engine.WhoseProcess;
import io.simdesk.fleet.Line;
import io.simdesk.refresh.LineDrifts;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/line-drift.bpmn}: its key, its variables, and what can be said to it. */
@Component
class LineDriftProcess implements LineDrifts, WhoseProcess {

    static final String KEY = "line-drift";

    static final Variable<Msisdn> LINE = Variable.text("line", Msisdn::new, Msisdn::e164);

    /** Whose line it is. */
    static final Variable<String> OWNER = Variable.text("owner");

    /** The ICCIDs that the network serves the line with, parted by commas; empty when there are none. */
    static final Variable<String> SERVED = Variable.text("served");

    private final RuntimeService runtime;

    LineDriftProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void found(Line line, List<Iccid> served) {
        if (isOpen(line.number())) {
            return;
        }
        runtime.createProcessInstanceByKey(KEY)
                .setVariable(LINE.name(), line.number().e164())
                .setVariable(OWNER.name(), line.customer())
                .setVariable(SERVED.name(), served.stream().map(Iccid::digits).collect(Collectors.joining(",")))
                .execute();
    }

    @Override
    public Optional<String> customerBy(Map<String, Object> start) {
        return OWNER.find(start);
    }

    private boolean isOpen(Msisdn line) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .variableValueEquals(LINE.name(), line.e164())
                        .count()
                > 0;
    }
}
