/** The browser that outlives us while the PIN is awaited: started apart, found again, closed. */
@NullMarked
package hn.aldia.browser.kept;

import org.jspecify.annotations.NullMarked;
