/** The models that are live, their versions, who stands where in them, and how running orders move on. */
@NullMarked
package io.simdesk.engine.versions;

import org.jspecify.annotations.NullMarked;
