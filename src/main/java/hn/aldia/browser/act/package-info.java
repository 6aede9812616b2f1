/**
 * Hands on one control: text and keys, phones, ticks, clicks, files. What was entered is read back;
 * a press goes through one place that knows whether it took.
 */
@NullMarked
package hn.aldia.browser.act;

import org.jspecify.annotations.NullMarked;
