/** Immutable settings, read and checked. */
@NullMarked
package hn.aldia.config.settings;

import org.jspecify.annotations.NullMarked;
