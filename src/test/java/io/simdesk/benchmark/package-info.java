/** How long a page takes; run by the profile {@code benchmark} alone and held to nothing. */
@NullMarked
package io.simdesk.benchmark;

import org.jspecify.annotations.NullMarked;
