package hn.aldia.browser.act;

import java.time.Instant;

/**
 * What a box shows after an entry.
 *
 * @param shown the value as the box shows it; bullets for a secret
 * @param altered whether the box changed it harmlessly: capitals, spaces, separators of a mask
 * @param firstKey when the page saw the first key of the try that succeeded; the call's own instant
 *     where nothing was typed
 * @param attempts how many tries it took, from 1
 */
public record Entered(String shown, boolean altered, Instant firstKey, int attempts) {}
