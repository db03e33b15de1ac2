/** What we tell people: mails in the reader's language and the record of what was sent. */
@NullMarked
package io.simdesk.message;

import org.jspecify.annotations.NullMarked;
