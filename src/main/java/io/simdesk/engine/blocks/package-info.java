/** Building blocks: tasks that a process designer may put into any model about an order, under any name. */
@NullMarked
package io.simdesk.engine.blocks;

import org.jspecify.annotations.NullMarked;
