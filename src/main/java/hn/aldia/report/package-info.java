/**
 * The case for people and programs: one page, one JSON document, the calendar of its deadlines.
 * Knows what is known of a case and no more: no page of the portal, no mailbox, no store.
 */
@NullMarked
package hn.aldia.report;

import org.jspecify.annotations.NullMarked;
