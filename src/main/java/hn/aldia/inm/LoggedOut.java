package hn.aldia.inm;

import hn.aldia.words.Trouble;

/** The portal wants us to sign in (again): who catches it does so and begins anew. */
public final class LoggedOut extends Trouble {
  LoggedOut() {
    super(Kind.OUTSIDE, "inm.logged-out");
  }
}
