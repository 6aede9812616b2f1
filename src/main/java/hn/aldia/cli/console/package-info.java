/** The terminal: what is printed, what is asked, and how. Knows no case. */
@NullMarked
package hn.aldia.cli.console;

import org.jspecify.annotations.NullMarked;
