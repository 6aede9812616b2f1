/** Takes the bytes of a paper that a page shows once, however it shows it. */
@NullMarked
package hn.aldia.browser.paper;

import org.jspecify.annotations.NullMarked;
