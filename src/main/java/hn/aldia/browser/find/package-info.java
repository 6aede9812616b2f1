/** Finds the one control that a person would mean by some words. Does nothing to it. */
@NullMarked
package hn.aldia.browser.find;

import org.jspecify.annotations.NullMarked;
