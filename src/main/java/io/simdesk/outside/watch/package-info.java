/** Watches every call to a neighbour, whichever adapter makes it: no call goes out to one that is down. */
@NullMarked
package io.simdesk.outside.watch;

import org.jspecify.annotations.NullMarked;
