/** Days, into boxes, masks, calendars and sets of lists. What the page shows afterwards decides. */
@NullMarked
package hn.aldia.browser.date;

import org.jspecify.annotations.NullMarked;
