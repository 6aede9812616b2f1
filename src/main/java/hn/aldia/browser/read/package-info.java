/** Reads what a page shows: text, tables, grids, what a control holds, captchas. */
@NullMarked
package hn.aldia.browser.read;

import org.jspecify.annotations.NullMarked;
