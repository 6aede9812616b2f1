/** The receipt's PDF: kept, checked against what was asked for, printed. */
@NullMarked
package hn.aldia.sefin.receipt;

import org.jspecify.annotations.NullMarked;
