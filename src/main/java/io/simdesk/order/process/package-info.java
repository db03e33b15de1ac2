/** How a running process speaks of its order: the variables every model has, and the timeline it leaves. */
@NullMarked
package io.simdesk.order.process;

import org.jspecify.annotations.NullMarked;
