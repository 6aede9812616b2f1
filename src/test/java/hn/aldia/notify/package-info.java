@NullMarked
package hn.aldia.notify;

import org.jspecify.annotations.NullMarked;
