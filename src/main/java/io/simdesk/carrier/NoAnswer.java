package io.simdesk.carrier;

/** A neighbour gave no answer, or one that cannot be understood: the effect may or may not have happened. */
public class NoAnswer extends RuntimeException {

    public NoAnswer(String neighbour, String what) {
        super(neighbour + ": " + what);
    }

    public NoAnswer(String neighbour, Throwable cause) {
        super(neighbour + ": " + cause.getMessage(), cause);
    }
}
