/**
 * Runs a scenario on a page, step by step, into results: what flows see of the browser. Knows
 * nothing of the portal.
 */
@NullMarked
package hn.aldia.runner;

import org.jspecify.annotations.NullMarked;
