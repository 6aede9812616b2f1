/** A recorded visit, served again on loopback. */
@NullMarked
package hn.aldia.rehearsal.replay;

import org.jspecify.annotations.NullMarked;
