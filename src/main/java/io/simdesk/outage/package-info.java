/** Neighbours that do not answer: work that needs them is held back for all nodes alike, and goes on by itself. */
@NullMarked
package io.simdesk.outage;

import org.jspecify.annotations.NullMarked;
