/**
 * How words are compared, and numbers, days and money read and written. The ground: knows no other
 * room.
 */
@NullMarked
package hn.aldia.text;

import org.jspecify.annotations.NullMarked;
