/** The rules that models and forms keep: the same list for tests, for every deployment and for the command line. */
@NullMarked
package io.simdesk.engine.checks;

import org.jspecify.annotations.NullMarked;
