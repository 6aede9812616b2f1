/**
 * The portal's flows in its own vocabulary. Knows runner and scenarios; no mailbox, no journal, no
 * element ids.
 */
@NullMarked
package hn.aldia.inm;

import org.jspecify.annotations.NullMarked;
