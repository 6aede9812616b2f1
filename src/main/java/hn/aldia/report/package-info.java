/**
 * The case on paper: the calendar of its deadlines. Knows what is known of a case and no more: no
 * page, no mailbox, no store.
 */
@NullMarked
package hn.aldia.report;

import org.jspecify.annotations.NullMarked;
