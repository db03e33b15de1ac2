package io.simdesk.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Full history without five kinds of rows nobody reads: a job was created, a job went well, a job was taken away (as the
 * promise's timer is at every good end), every value a variable ever had, and every answer of a form. The last two would
 * also keep what people typed into forms.
 */
class LeanHistory extends AbstractHistoryLevel {

    static final String NAME = "lean";

    private static final int ID = 42;
    private static final Set<HistoryEventTypes> LEFT_OUT = EnumSet.of(
            HistoryEventTypes.JOB_CREATE,
            HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.FORM_PROPERTY_UPDATE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return !(type instanceof HistoryEventTypes known && LEFT_OUT.contains(known));
    }
}
