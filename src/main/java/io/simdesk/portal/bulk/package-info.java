/** Pages on which a fleet manager asks for many SIMs at once. */
@NullMarked
package io.simdesk.portal.bulk;

import org.jspecify.annotations.NullMarked;
