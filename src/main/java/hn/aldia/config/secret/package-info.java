/** Where secrets come from and where they are kept. A secret never prints itself. */
@NullMarked
package hn.aldia.config.secret;

import org.jspecify.annotations.NullMarked;
