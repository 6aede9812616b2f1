package hn.aldia.browser.launch;

import hn.aldia.words.Trouble;

/** The browser crashed, was killed or was closed in the middle of the work. */
public final class BrowserGone extends Trouble {
  public BrowserGone(Throwable cause) {
    super(Kind.OUTSIDE, cause, "chromium.gone");
  }
}
