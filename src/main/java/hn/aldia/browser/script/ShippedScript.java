package hn.aldia.browser.script;

import hn.aldia.config.home.Shipped;

/** A script of ours that runs in the page, as it travels in the jar. */
public final class ShippedScript {
  private static final String ROOM = "/hn/aldia/browser/";

  public static String read(String name) {
    return Shipped.text(ShippedScript.class, ROOM + name);
  }
}
