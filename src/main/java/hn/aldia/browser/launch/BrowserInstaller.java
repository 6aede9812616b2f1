package hn.aldia.browser.launch;

import java.util.function.Consumer;

/** Brings a browser onto the machine. */
interface BrowserInstaller {
  /**
   * Whether it went well; whether there is a browser now is seen by looking.
   *
   * @param progress gets each line that the installer prints, as it prints it
   */
  boolean install(Consumer<String> progress);

  /** What a person would type to do the same. */
  String command();
}
