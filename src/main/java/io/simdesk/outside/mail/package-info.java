/** Mails set in type and handed over by SMTP. */
@NullMarked
package io.simdesk.outside.mail;

import org.jspecify.annotations.NullMarked;
