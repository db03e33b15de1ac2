/** How real neighbours are called over HTTP: time-outs, correlation, patience, and answers of a sound size. */
@NullMarked
package io.simdesk.outside.http;

import org.jspecify.annotations.NullMarked;
