/**
 * What every part of the errand works with: the case, the door to the portal, the mailroom, the
 * person.
 */
@NullMarked
package hn.aldia.errand.desk;

import org.jspecify.annotations.NullMarked;
