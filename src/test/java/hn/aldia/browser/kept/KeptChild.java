package hn.aldia.browser.kept;

import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.Started;
import java.io.IOException;
import java.nio.file.Path;

/** An assistant to be killed: opens a kept page, half-fills its field, says so and waits. */
public final class KeptChild {
  private KeptChild() {}

  public static void main(String[] args) throws IOException {
    var driver = PlaywrightDriver.start(Started.MACHINE);
    var kept = Started.kept(driver, Path.of(args[0]), Started.flags());
    kept.page().navigate(args[1]);
    kept.page().locator("input").pressSequentially("33LT");
    kept.page().evaluate("() => { window.load = 'the same page load'; }");
    System.out.println("READY");
    System.in.read();
  }
}
