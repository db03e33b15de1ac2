/** Customers, their SIMs and their lines, as files from the carrier bring them in. */
@NullMarked
package io.simdesk.intake;

import org.jspecify.annotations.NullMarked;
