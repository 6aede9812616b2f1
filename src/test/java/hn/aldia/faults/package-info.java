/** The whole errand as a child process, killed and done harm to, and run again until done. */
@NullMarked
package hn.aldia.faults;

import org.jspecify.annotations.NullMarked;
