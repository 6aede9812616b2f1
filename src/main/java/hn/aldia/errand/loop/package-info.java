/** Fold, decide, act, append, until there is something to wait for. */
@NullMarked
package hn.aldia.errand.loop;

import org.jspecify.annotations.NullMarked;
