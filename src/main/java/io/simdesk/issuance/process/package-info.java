/** The Java face of the eSIM issuance model and its delegates. */
@NullMarked
package io.simdesk.issuance.process;

import org.jspecify.annotations.NullMarked;
