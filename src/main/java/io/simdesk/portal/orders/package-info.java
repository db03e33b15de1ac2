/** The customer's orders: the list, one order with its steps, its QR code, and what can be done with it. */
@NullMarked
package io.simdesk.portal.orders;

import org.jspecify.annotations.NullMarked;
