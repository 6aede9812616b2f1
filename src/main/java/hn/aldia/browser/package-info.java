/**
 * Finds what a person means on a page never seen before, and does it. Knows targets, not scenarios;
 * nothing of the portal.
 */
@NullMarked
package hn.aldia.browser;

import org.jspecify.annotations.NullMarked;
