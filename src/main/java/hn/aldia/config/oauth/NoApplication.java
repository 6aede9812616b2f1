package hn.aldia.config.oauth;

import hn.aldia.words.Trouble;

/** The settings do not say as what we ask for access, or where. */
public final class NoApplication extends Trouble {
  private static final long serialVersionUID = 1L;

  /**
   * @param setting what is missing
   */
  NoApplication(String user, String setting) {
    super(Kind.SETTINGS, "config.no-application", user, setting);
  }
}
