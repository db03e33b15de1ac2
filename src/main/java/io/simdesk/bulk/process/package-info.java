/** Starts the processes that the rows of a bulk request ask for. */
@NullMarked
package io.simdesk.bulk.process;

import org.jspecify.annotations.NullMarked;
