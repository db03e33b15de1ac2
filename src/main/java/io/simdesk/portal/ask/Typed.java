package io.simdesk.portal.ask;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.ui.Model;

/** What was typed on one page and is kept for the next one; it lies in the session meanwhile. */
record Typed(HashMap<String, String> fields) implements Serializable {

    static final String NAME = "typed";

    static Typed of(Map<String, String> sent) {
        var fields = new HashMap<>(sent);
        fields.remove(RiskGate.PASSWORD);
        return new Typed(fields);
    }

    static Map<String, String> before(Model page) {
        return page.getAttribute(NAME) instanceof Typed typed ? typed.fields() : Map.of();
    }
}
