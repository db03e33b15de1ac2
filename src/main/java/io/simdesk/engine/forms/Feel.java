package io.simdesk.engine.forms;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The conditions of forms, in FEEL (DMN 1.3, chapter 10) behind an equals sign. */
@Component
class Feel {

    private static final Logger LOG = LoggerFactory.getLogger(Feel.class);

    private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();

    /** Whether it is the text {@code true} or an expression that is true; what cannot be evaluated counts as true. */
    boolean mayHold(String condition, Map<String, Object> variables) {
        if (!condition.startsWith("=")) {
            return Boolean.parseBoolean(condition);
        }
        try {
            var context = Variables.fromMap(variables).asVariableContext();
            return Boolean.TRUE.equals(engine.evaluateSimpleExpression(condition.substring(1), context));
        } catch (FeelException e) {
            LOG.warn("The browser may understand the condition {} but the server does not", condition, e);
            return true;
        }
    }
}
