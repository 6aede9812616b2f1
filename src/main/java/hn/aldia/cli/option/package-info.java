/** What can be said on the command line by every command, and what it means. */
@NullMarked
package hn.aldia.cli.option;

import org.jspecify.annotations.NullMarked;
