/** Whose line it is: customers, their lines and who uses them. */
@NullMarked
package io.simdesk.fleet;

import org.jspecify.annotations.NullMarked;
