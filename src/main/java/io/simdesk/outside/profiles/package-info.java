/** The eSIM profile server (SM-DP+) as a neighbour, and the phone behind it. */
@NullMarked
package io.simdesk.outside.profiles;

import org.jspecify.annotations.NullMarked;
