/** The commands, a class each. */
@NullMarked
package hn.aldia.cli.command;

import org.jspecify.annotations.NullMarked;
