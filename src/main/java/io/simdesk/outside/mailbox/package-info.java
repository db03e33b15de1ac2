/** The demo's mail box: an SMTP server on the loopback address that catches every mail, and pages to read them. */
@NullMarked
package io.simdesk.outside.mailbox;

import org.jspecify.annotations.NullMarked;
