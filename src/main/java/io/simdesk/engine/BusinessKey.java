package io.simdesk.engine;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What a process is about. Unlike a variable it cannot be forged by whoever submits a form, and it costs nothing. */
public record BusinessKey<T>(Function<String, T> reader, Function<T, String> writer) {

    /** What it is about; fails when nothing is said yet. */
    public T of(DelegateExecution task) {
        return find(task).orElseThrow(() -> new IllegalStateException("The process has no business key yet"));
    }

    public T of(ProcessInstance process) {
        return reader.apply(process.getBusinessKey());
    }

    public Optional<T> find(DelegateExecution task) {
        return Optional.ofNullable(task.getProcessBusinessKey()).map(reader);
    }

    public Optional<T> find(DelegateTask task) {
        return find(task.getExecution());
    }

    public void set(DelegateExecution task, T value) {
        task.setProcessBusinessKey(writer.apply(value));
    }
}
