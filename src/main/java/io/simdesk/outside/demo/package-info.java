/** Two made-up customers with lines and SIMs, as an import from the carrier would bring them. */
@NullMarked
package io.simdesk.outside.demo;

import org.jspecify.annotations.NullMarked;
