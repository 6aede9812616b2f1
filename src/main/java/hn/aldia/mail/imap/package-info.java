/** One connection to a mail server, and what its answers mean. */
@NullMarked
package hn.aldia.mail.imap;

import org.jspecify.annotations.NullMarked;
