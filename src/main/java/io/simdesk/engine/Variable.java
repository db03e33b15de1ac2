package io.simdesk.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** A process variable: its name, and how its text is read into a word of the domain. */
public record Variable<T>(String name, Function<String, T> reader, Function<T, String> writer) {

    public static <T> Variable<T> text(String name, Function<String, T> reader, Function<T, String> writer) {
        return new Variable<>(name, reader, writer);
    }

    public static Variable<String> text(String name) {
        return text(name, Function.identity(), Function.identity());
    }

    /** The value; fails when there is none. */
    public T of(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("The variable " + name + " is missing"));
    }

    public Optional<T> find(VariableScope scope) {
        return read(scope.getVariable(name));
    }

    /** Among what a process starts with. */
    public Optional<T> find(Map<String, Object> start) {
        return read(start.get(name));
    }

    private Optional<T> read(@Nullable Object value) {
        return Optional.ofNullable(value).map(String::valueOf).map(reader);
    }

    /** What a person typed into the form's field of this name; empty when it was left out. */
    public String typed(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(String::valueOf).orElse("");
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, writer.apply(value));
    }

    /** Shows the value up to the next save point only; it is never written down. */
    public void show(VariableScope scope, T value) {
        scope.setVariable(name, Variables.stringValue(writer.apply(value), true));
    }

    /** Takes the variable out of the process, for answers that are kept elsewhere. */
    public void clear(VariableScope scope) {
        scope.removeVariable(name);
    }
}
