/** The one loop: fold, decide, act, append. Knows everybody; is known by {@code cli} only. */
@NullMarked
package hn.aldia.errand;

import org.jspecify.annotations.NullMarked;
