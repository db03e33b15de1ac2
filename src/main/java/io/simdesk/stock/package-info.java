/** SIM cards and eSIM profiles in hand: reserve, give back, use, quarantine. */
@NullMarked
package io.simdesk.stock;

import org.jspecify.annotations.NullMarked;
