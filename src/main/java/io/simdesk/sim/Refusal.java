package io.simdesk.sim;

import java.util.List;

/**
 * A business no. The class is named as the fact, its simple name is the BPMN error code and, behind {@code refusal.},
 * the key of the text that says what is wrong and what to do. Checked, so that no transaction is marked for roll-back
 * on its way.
 */
public abstract class Refusal extends Exception {

    /** The request attribute in which a door finds what was refused, to write it into the audit afterwards. */
    public static final String REQUEST_ATTRIBUTE = "io.simdesk.refusal";

    private final String field;
    private final transient List<Object> facts;

    /**
     * @param field the input it is about, as forms and REST name it; empty when it is about none
     * @param facts what the text names, safe to show to the requester
     */
    protected Refusal(String field, Object... facts) {
        this.field = field;
        this.facts = List.of(facts);
    }

    public String code() {
        return getClass().getSimpleName();
    }

    public String field() {
        return field;
    }

    public List<Object> facts() {
        return facts;
    }

    @Override
    public String getMessage() {
        return code() + facts;
    }
}
