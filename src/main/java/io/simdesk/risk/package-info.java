/** What makes a swap look like fraud, so that whoever asks for it shows once more who they are. */
@NullMarked
package io.simdesk.risk;

import org.jspecify.annotations.NullMarked;
