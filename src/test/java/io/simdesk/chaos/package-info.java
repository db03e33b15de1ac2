/** Breaks things for real: the packaged application as processes of its own, killed, cut off and lied to. */
@NullMarked
package io.simdesk.chaos;

import org.jspecify.annotations.NullMarked;
