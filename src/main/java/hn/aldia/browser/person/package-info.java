/** Hands a step to the person, on the page itself. */
@NullMarked
package hn.aldia.browser.person;

import org.jspecify.annotations.NullMarked;
