/** The home folder, the case folders in it, and who may read them. */
@NullMarked
package hn.aldia.config.home;

import org.jspecify.annotations.NullMarked;
