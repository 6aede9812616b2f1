/**
 * When each case is looked at, on one machine or several: due checks, the budget of visits, sites
 * that are down. Decides on what a look came to; does not know how a look is made or told.
 */
@NullMarked
package hn.aldia.watch;

import org.jspecify.annotations.NullMarked;
