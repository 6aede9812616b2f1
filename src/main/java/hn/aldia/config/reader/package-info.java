/** Makes settings of files; the only reader of environment and secrets. */
@NullMarked
package hn.aldia.config.reader;

import org.jspecify.annotations.NullMarked;
