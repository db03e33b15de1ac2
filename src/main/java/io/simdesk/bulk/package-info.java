/** Many orders at once: a file or a selection, checked row by row, then ordered in small fair portions. */
@NullMarked
package io.simdesk.bulk;

import org.jspecify.annotations.NullMarked;
