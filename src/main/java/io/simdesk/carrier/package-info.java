/** What we ask of the carrier's network and of the eSIM profile server, in our own words. */
@NullMarked
package io.simdesk.carrier;

import org.jspecify.annotations.NullMarked;
