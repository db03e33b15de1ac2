package io.simdesk.portal;

import java.time.Instant;

/**
 * A neighbour that is down.
 *
 * @param neighbour the constant's name, of which the texts are found
 * @param held how many orders or mails wait for it
 */
record OutageLine(String neighbour, Instant since, long held) {

    OutageLine and(OutageLine other) {
        return new OutageLine(neighbour, since.isBefore(other.since) ? since : other.since, held + other.held);
    }
}
