/**
 * The treasury's receipt TGR-1: the day's exchange rate, the form, the paper and what must be on
 * it. Knows runner and scenarios; no browser, no journal, no element ids.
 */
@NullMarked
package hn.aldia.sefin;

import org.jspecify.annotations.NullMarked;
