/** What lies over a page and is closed: overlays, dialogs, windows, native questions. */
@NullMarked
package hn.aldia.browser.popup;

import org.jspecify.annotations.NullMarked;
