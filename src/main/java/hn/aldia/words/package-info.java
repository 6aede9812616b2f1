/**
 * Everything said to people: one bundle a package, in English and Spanish. Knows no other package
 * of ours.
 */
@NullMarked
package hn.aldia.words;

import org.jspecify.annotations.NullMarked;
