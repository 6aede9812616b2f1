/**
 * How words are compared, numbers, days and money read and written, and what strangers wrote made
 * fit to be shown. The ground: knows no other room.
 */
@NullMarked
package hn.aldia.text;

import org.jspecify.annotations.NullMarked;
