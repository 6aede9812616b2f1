/** Follows a person's own visit, and takes part in nothing of it. */
@NullMarked
package hn.aldia.browser.visit;

import org.jspecify.annotations.NullMarked;
