package io.simdesk.outside.profiles;

import io.simdesk.carrier.NoAnswer;

/**
 * The functions of ES2+ that an operator calls (SGP.22 v2.2, 5.3), asked over HTTP or of the simulator. A function that
 * failed has answered, too; without an answer there is {@link NoAnswer}.
 */
interface Es2Plus {

    Es2Answer downloadOrder(Es2Order order);

    Es2Answer confirmOrder(Es2Order order);

    Es2Answer cancelOrder(Es2Order order);

    Es2Answer releaseProfile(Es2Order order);
}
