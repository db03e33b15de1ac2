/** REST for the customers' own systems. */
@NullMarked
package io.simdesk.api;

import org.jspecify.annotations.NullMarked;
