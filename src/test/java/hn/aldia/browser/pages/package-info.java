/** The guide's forms in every markup a portal may use, for the tests of the browser. */
@NullMarked
package hn.aldia.browser.pages;

import org.jspecify.annotations.NullMarked;
