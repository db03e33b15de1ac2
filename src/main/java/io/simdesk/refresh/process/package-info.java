/** Puts lines that the network serves otherwise than our books say in front of the back office. */
@NullMarked
package io.simdesk.refresh.process;

import org.jspecify.annotations.NullMarked;
