/** One package for each neighbour, real or simulated; nobody imports them. */
@NullMarked
package io.simdesk.outside;

import org.jspecify.annotations.NullMarked;
