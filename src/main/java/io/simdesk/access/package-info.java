/** Who may do what: users, groups, customers, sign-in and audit. */
@NullMarked
package io.simdesk.access;

import org.jspecify.annotations.NullMarked;
