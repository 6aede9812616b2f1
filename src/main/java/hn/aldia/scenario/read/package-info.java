/** Makes steps and maps of HOCON, or says at which line it cannot. */
@NullMarked
package hn.aldia.scenario.read;

import org.jspecify.annotations.NullMarked;
