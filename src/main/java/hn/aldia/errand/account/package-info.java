/** From the gate to the permanent password: registration, the PIN race, signing in. */
@NullMarked
package hn.aldia.errand.account;

import org.jspecify.annotations.NullMarked;
