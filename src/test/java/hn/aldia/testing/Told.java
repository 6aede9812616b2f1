package hn.aldia.testing;

import hn.aldia.browser.launch.Browsers;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.cli.Aldia;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the command said, and its exit code. */
public record Told(int exit, String out, String err) {
  private static final int DEFECT = 1;

  /** Runs {@code aldia} within this JVM; its visits share a browser, see {@link JvmBrowsers}. */
  public static Told by(List<String> args) {
    return by(new SharedBrowsers(), args);
  }

  /** As the product runs by itself: its visits have browsers of their own. */
  public static Told alone(AldiaHome home, String command, String... more) {
    return by(new OwnBrowsers(Machine.here(), line -> {}), args(home, command, more));
  }

  /** The same, for any words. */
  public static Told alone(List<String> args) {
    return by(new OwnBrowsers(Machine.here(), line -> {}), args);
  }

  private static Told by(Browsers browsers, List<String> args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Aldia.run(browsers, utf8(out), utf8(err), Locale.ENGLISH, args.toArray(String[]::new));
    var told =
        new Told(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    if (exit == DEFECT) {
      throw new AssertionError("a defect of aldia's own:\n" + told.err());
    }
    return told;
  }

  public static Told by(AldiaHome home, String command, String... more) {
    return by(args(home, command, more));
  }

  private static List<String> args(AldiaHome home, String command, String... more) {
    var args = new ArrayList<String>(List.of(command, "--home", home.folder().toString()));
    args.addAll(List.of("--case", "c1", "--lang", "en"));
    args.addAll(List.of(more));
    return args;
  }

  private static PrintStream utf8(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
