package io.simdesk.desk.process;

import io.simdesk.engine.Variable;

/** What a clerk answers in a repair form. The models branch on the choice; the rest is taken over and forgotten. */
final class RepairVariables {

    static final Variable<String> CHOICE = Variable.text("choice");
    static final Variable<String> OTHER_SIM_NUMBER = Variable.text("otherSimNumber");
    static final Variable<String> CANCELLATION_REASON = Variable.text("cancellationReason");
    static final Variable<String> NEW_RECIPIENT = Variable.text("newRecipient");

    private RepairVariables() {}
}
