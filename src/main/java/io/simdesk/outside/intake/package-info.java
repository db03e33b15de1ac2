/** Reads the carrier's files into our books, whatever their length. */
@NullMarked
package io.simdesk.outside.intake;

import org.jspecify.annotations.NullMarked;
