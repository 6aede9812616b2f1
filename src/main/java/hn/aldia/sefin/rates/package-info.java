/** The exchange rate, from the sources in their order, with what is odd about it. */
@NullMarked
package hn.aldia.sefin.rates;

import org.jspecify.annotations.NullMarked;
