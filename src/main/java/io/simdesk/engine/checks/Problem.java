package io.simdesk.engine.checks;

/**
 * What is wrong with a model or a form.
 *
 * @param rule the name of the rule that is broken, as in the README
 * @param element the id of the element, or of the whole process or form
 * @param message what is wrong and what to do, in English as the engine's own
 */
public record Problem(String rule, String file, String element, String message) {

    @Override
    public String toString() {
        return file + ": " + element + ": " + message + " (" + rule + ")";
    }
}
