package io.simdesk.engine;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/**
 * Tells what a task's form shows as it is at this moment and in the language of whoever opens it: texts, times that
 * run, and the options of {@code valuesKey} as a list of maps with {@code label} and {@code value}. Nothing of it is
 * written down.
 */
public interface LiveFacts {

    Map<String, Object> of(Task task, Locale reader);
}
