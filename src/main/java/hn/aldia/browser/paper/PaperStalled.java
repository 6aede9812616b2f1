package hn.aldia.browser.paper;

import hn.aldia.words.Trouble;
import java.time.Duration;

/** A site began to hand out a paper and never came to its end; the browser was ended for it. */
public final class PaperStalled extends Trouble {
  private static final long serialVersionUID = 1L;

  PaperStalled(Duration waited) {
    super(Kind.OUTSIDE, "chromium.paper-stalled", Long.toString(waited.toSeconds()));
  }
}
