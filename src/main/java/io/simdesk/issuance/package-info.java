/** eSIM issuance: an eSIM for a line, its activation code and its QR code. */
@NullMarked
package io.simdesk.issuance;

import org.jspecify.annotations.NullMarked;
