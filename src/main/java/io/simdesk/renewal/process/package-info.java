/** The Java face of the SIM renewal model and its delegates. */
@NullMarked
package io.simdesk.renewal.process;

import org.jspecify.annotations.NullMarked;
