/**
 * The ground: how words are compared, and how numbers, days and money are read. Knows no other
 * package of ours, no page, no mail and no file.
 */
@NullMarked
package hn.aldia.text;

import org.jspecify.annotations.NullMarked;
