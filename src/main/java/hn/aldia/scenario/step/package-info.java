/** The steps, as values: a verb, its target, what is entered. */
@NullMarked
package hn.aldia.scenario.step;

import org.jspecify.annotations.NullMarked;
