/** Commands, wiring, exit codes: the composition root. Nobody knows it. */
@NullMarked
package hn.aldia.cli;

import org.jspecify.annotations.NullMarked;
