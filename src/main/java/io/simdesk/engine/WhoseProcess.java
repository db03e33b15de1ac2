package io.simdesk.engine;

import java.util.Map;
import java.util.Optional;

/** Says to which customer a process belongs that no customer's user starts, by what it starts with. */
public interface WhoseProcess {

    /** @param start the variables of the start; empty when they say nothing of a customer */
    Optional<String> customerBy(Map<String, Object> start);
}
