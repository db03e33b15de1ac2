/** What simulated neighbours share: a database of their own and how an input calls up a path. */
@NullMarked
package io.simdesk.outside.simulation;

import org.jspecify.annotations.NullMarked;
