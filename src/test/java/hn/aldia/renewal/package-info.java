/**
 * The case: events, the fold that makes a Case of them, the pure decision what is next. Knows no
 * I/O and no clock.
 */
@NullMarked
package hn.aldia.renewal;

import org.jspecify.annotations.NullMarked;
