/** The rules of the bundled portal: accounts, the page for the PIN, popups, bad days. */
@NullMarked
package hn.aldia.rehearsal.portal;

import org.jspecify.annotations.NullMarked;
