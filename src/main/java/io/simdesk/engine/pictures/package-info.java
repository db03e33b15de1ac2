/** Draws models as SVG, from the same file that the engine runs. */
@NullMarked
package io.simdesk.engine.pictures;

import org.jspecify.annotations.NullMarked;
