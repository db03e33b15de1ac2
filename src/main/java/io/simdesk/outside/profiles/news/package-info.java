/** The profile server's news, as it comes in over ES2+. */
@NullMarked
package io.simdesk.outside.profiles.news;

import org.jspecify.annotations.NullMarked;
