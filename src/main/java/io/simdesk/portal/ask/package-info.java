/** Pages on which a fleet manager asks for another SIM on a line. */
@NullMarked
package io.simdesk.portal.ask;

import org.jspecify.annotations.NullMarked;
