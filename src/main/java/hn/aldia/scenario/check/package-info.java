/** What can be known of scenarios without a page, and what mends of them were learnt. */
@NullMarked
package hn.aldia.scenario.check;

import org.jspecify.annotations.NullMarked;
