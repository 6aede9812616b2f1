/** Sends one letter once, and knows whether it went. */
@NullMarked
package hn.aldia.mail.outbox;

import org.jspecify.annotations.NullMarked;
