/** Our small Camunda kit: typed variables, the delegate base, deployment. */
@NullMarked
package io.simdesk.engine;

import org.jspecify.annotations.NullMarked;
