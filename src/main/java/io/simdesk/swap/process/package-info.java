/** The tasks of moving a line, shared by every model that moves one. */
@NullMarked
package io.simdesk.swap.process;

import org.jspecify.annotations.NullMarked;
