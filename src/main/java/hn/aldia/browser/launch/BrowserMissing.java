package hn.aldia.browser.launch;

import hn.aldia.words.Trouble;

/** No browser on this machine, and none could be installed. */
public final class BrowserMissing extends Trouble {
  private static final long serialVersionUID = 1L;

  BrowserMissing(String command) {
    super(Kind.OUTSIDE, "chromium.missing", command);
  }
}
