/** Settings files as written: located problems, unknown keys, traps of HOCON, layers. */
@NullMarked
package hn.aldia.config.hocon;

import org.jspecify.annotations.NullMarked;
