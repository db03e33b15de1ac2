/** The back office's tasks in the models. */
@NullMarked
package io.simdesk.desk.process;

import org.jspecify.annotations.NullMarked;
