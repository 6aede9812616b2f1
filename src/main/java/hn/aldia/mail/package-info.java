/** The mailbox: armed, watched, read into typed portal mails. Knows no case and no page. */
@NullMarked
package hn.aldia.mail;

import org.jspecify.annotations.NullMarked;
