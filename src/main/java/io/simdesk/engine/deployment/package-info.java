/** Brings models and forms into the engine, and only sound ones. */
@NullMarked
package io.simdesk.engine.deployment;

import org.jspecify.annotations.NullMarked;
