package io.simdesk.intake;

/** Told when files have been taken that may have brought customers. */
public interface NewCustomers {

    /** Makes it possible to let people of theirs in. May be repeated. */
    void letIn();
}
