package hn.aldia.store;

import hn.aldia.renewal.Event;

/**
 * An event as the journal keeps it.
 *
 * @param seq counts a case's events from 1, with no gap
 */
public record Recorded(long seq, Event event) {}
