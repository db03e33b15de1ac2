/** Forms in the reader's language, and their rules kept on the server too. */
@NullMarked
package io.simdesk.engine.forms;

import org.jspecify.annotations.NullMarked;
