/** The words every feature speaks: numbers of cards and phones, and the polite no. */
@NullMarked
package io.simdesk.sim;

import org.jspecify.annotations.NullMarked;
