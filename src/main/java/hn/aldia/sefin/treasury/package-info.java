/** The form of the TGR-1, filled in and read back. */
@NullMarked
package hn.aldia.sefin.treasury;

import org.jspecify.annotations.NullMarked;
