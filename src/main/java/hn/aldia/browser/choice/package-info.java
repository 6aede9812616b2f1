/** Choosing from whatever a page has in place of a list, by what the options say. */
@NullMarked
package hn.aldia.browser.choice;

import org.jspecify.annotations.NullMarked;
