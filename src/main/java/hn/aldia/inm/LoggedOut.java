package hn.aldia.inm;

import hn.aldia.words.Trouble;

/** The portal wants us to sign in (again): who catches it does so and begins anew. */
public final class LoggedOut extends Trouble {
  private static final long serialVersionUID = 1L;

  LoggedOut() {
    super(Kind.OUTSIDE, "inm.logged-out");
  }
}
