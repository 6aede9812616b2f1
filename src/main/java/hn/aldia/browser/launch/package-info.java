/** Which browser and driver there are, how they are started, and what it means when they fail. */
@NullMarked
package hn.aldia.browser.launch;

import org.jspecify.annotations.NullMarked;
