package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.InstallWait;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class RemindUserDelegate extends TaskDelegate {

    private final InstallWait waits;

    RemindUserDelegate(InstallWait waits) {
        this.waits = waits;
    }

    @Override
    protected void run(DelegateExecution task) {
        var order = ORDER.of(task);
        IssuanceProcess.PATIENCE.set(task, waits.remind(order).name());
        IssuanceProcess.LOOK_AGAIN_AT.show(task, waits.next(order));
    }
}
