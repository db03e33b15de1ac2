/** The ledger: every order with its reference, state, steps and times. */
@NullMarked
package io.simdesk.order;

import org.jspecify.annotations.NullMarked;
