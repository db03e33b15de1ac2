/** The customer's fleet: the list of lines, one line, and what can be done with them. */
@NullMarked
package io.simdesk.portal.fleet;

import org.jspecify.annotations.NullMarked;
