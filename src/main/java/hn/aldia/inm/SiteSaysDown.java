package hn.aldia.inm;

import hn.aldia.words.Trouble;

/** A page with nothing on it but that the site is out of order, whatever status it came with. */
public final class SiteSaysDown extends Trouble {
  private static final long serialVersionUID = 1L;

  SiteSaysDown(String words) {
    super(Kind.OUTSIDE, "inm.site-says-down", words);
  }
}
