package hn.aldia.browser.act;

import hn.aldia.words.Trouble;

/** It is there, but could not be clicked. */
public final class ClickBlocked extends Trouble {
  ClickBlocked(String label, String cover, Throwable cause) {
    super(Kind.PERSON, cause, key(cover), label, cover);
  }

  private static String key(String cover) {
    return cover.isEmpty() ? "widgets.click-blocked" : "widgets.click-covered";
  }
}
