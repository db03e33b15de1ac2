package io.simdesk.desk.process;

import io.simdesk.desk.RepairAnswer;
import io.simdesk.engine.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What a clerk answers in a repair form. The models branch on the choice; the rest is taken over and forgotten. */
final class RepairVariables {

    static final Variable<String> CHOICE = Variable.text("choice");

    /** Whether the requester of a late order was told by hand; the models alone read it. */
    static final Variable<String> CHASE_CHOICE = Variable.text("chaseChoice");

    static final Variable<String> NEW_RECIPIENT = Variable.text("newRecipient");

    private static final Variable<String> OTHER_SIM_NUMBER = Variable.text("otherSimNumber");
    private static final Variable<String> CANCELLATION_REASON = Variable.text("cancellationReason");
    private static final Variable<String> CLOSING_REASON = Variable.text("closingReason");

    private RepairVariables() {}

    static RepairAnswer answer(VariableScope task) {
        return new RepairAnswer(
                CHOICE.typed(task),
                OTHER_SIM_NUMBER.typed(task),
                NEW_RECIPIENT.typed(task),
                CANCELLATION_REASON.typed(task),
                CLOSING_REASON.typed(task));
    }

    /** The ledger has them now. */
    static void forgetAnswer(VariableScope task) {
        OTHER_SIM_NUMBER.clear(task);
        NEW_RECIPIENT.clear(task);
        CANCELLATION_REASON.clear(task);
        CLOSING_REASON.clear(task);
    }
}
