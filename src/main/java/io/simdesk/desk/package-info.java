/** What the back office does with work that failed: choices and their rules. */
@NullMarked
package io.simdesk.desk;

import org.jspecify.annotations.NullMarked;
