package hn.aldia.browser.launch;

import hn.aldia.words.Trouble;

/** Playwright's driver can be neither found, unpacked nor started. */
public final class DriverMissing extends Trouble {
  private static final long serialVersionUID = 1L;

  DriverMissing(String reason, Throwable cause) {
    super(Kind.OUTSIDE, cause, "chromium.driver-missing", reason);
  }
}
