/** Pages for fleet managers. */
@NullMarked
package io.simdesk.portal;

import org.jspecify.annotations.NullMarked;
