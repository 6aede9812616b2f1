/** Watches a mailbox, remembers how far it was read, keeps the portal's mails. */
@NullMarked
package hn.aldia.mail.mailbox;

import org.jspecify.annotations.NullMarked;
