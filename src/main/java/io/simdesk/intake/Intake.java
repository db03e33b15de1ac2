package io.simdesk.intake;

import java.util.List;
import java.util.Map;

/**
 * Brings files in. A file is taken whole or not at all, and taking it once more changes nothing: of what our books know
 * already only the contract follows the file, never the SIM or the state, which orders and the network decide.
 */
public interface Intake {

    /**
     * Customers first, then SIMs, then lines, whichever of them are there. A file that has problems is left out.
     *
     * @param dryRun whether everything is only checked
     */
    List<FileReport> take(Map<IntakeFile, CsvSource> files, boolean dryRun);
}
