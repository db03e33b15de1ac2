package io.simdesk.refresh;

import io.simdesk.fleet.Line;
import io.simdesk.sim.Iccid;
import java.util.List;

/** Where it is told that the network serves a line otherwise than our books say. */
public interface LineDrifts {

    /**
     * Puts it in front of the back office, once for each line.
     *
     * @param served with what the network serves the number; empty when with none, or when it knows no such number
     */
    void found(Line line, List<Iccid> served);
}
