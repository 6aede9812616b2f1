/** The treasury's receipt: rate, form, paper. */
@NullMarked
package hn.aldia.errand.receipt;

import org.jspecify.annotations.NullMarked;
