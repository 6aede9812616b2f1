@NullMarked
package hn.aldia.watch;

import org.jspecify.annotations.NullMarked;
