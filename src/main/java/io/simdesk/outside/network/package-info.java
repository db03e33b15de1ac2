/** The carrier's network as a neighbour. */
@NullMarked
package io.simdesk.outside.network;

import org.jspecify.annotations.NullMarked;
