/** What is kept of a page that failed: masked picture, tree, scrubbed markup, text. */
@NullMarked
package hn.aldia.browser.evidence;

import org.jspecify.annotations.NullMarked;
