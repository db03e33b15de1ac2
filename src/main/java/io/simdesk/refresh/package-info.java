/** Keeps our books of a fleet true: asks the network for each line, in the background. */
@NullMarked
package io.simdesk.refresh;

import org.jspecify.annotations.NullMarked;
