/** SIM renewal: a new card for a line, and the rules for it. */
@NullMarked
package io.simdesk.renewal;

import org.jspecify.annotations.NullMarked;
