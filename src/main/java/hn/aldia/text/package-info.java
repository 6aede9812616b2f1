/**
 * The ground: how words are compared, numbers and days read out of them, and what strangers wrote
 * made fit to be shown. Knows no other package of ours.
 */
@NullMarked
package hn.aldia.text;

import org.jspecify.annotations.NullMarked;
