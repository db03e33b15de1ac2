/** Moves a line from one SIM to another so that nothing is assumed and nothing happens twice. */
@NullMarked
package io.simdesk.swap;

import org.jspecify.annotations.NullMarked;
