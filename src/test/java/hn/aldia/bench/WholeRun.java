package hn.aldia.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.Here;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code register} and a bare Playwright script, in turns, on the same pages with the same mail:
 * each from nothing (no driver, no browser) to the password set, in this JVM. No popups, for the
 * bare script could not cope with them.
 */
final class WholeRun {
  private static final Pattern CODE = Pattern.compile("<u>(\\w+)</u>");
  private static final String PASSWORD = "Solo-para-medir-1";
  private static final Playwright.CreateOptions QUIET =
      new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

  private WholeRun() {}

  record Times(List<Duration> ours, List<Duration> bare) {}

  static Times measure(int runs) throws IOException {
    var ours = new ArrayList<Duration>();
    var bare = new ArrayList<Duration>();
    // Unpacks the driver, which from then on both use: left alone the bare script would unpack it.
    PlaywrightDriver.start(Machine.here()).close();
    for (int i = 0; i < runs; i++) {
      bare.add(bare());
      ours.add(ours());
      System.err.printf(
          "bare %d ms, register %d ms%n", bare.get(i).toMillis(), ours.get(i).toMillis());
    }
    return new Times(ours, bare);
  }

  private static Duration ours() throws IOException {
    Path folder = Files.createTempDirectory("bench");
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0))) {
      AldiaHome home = AldiaHome.in(folder, office.portal(), office).inTheProductsBrowser();
      long began = System.nanoTime();
      Told told = Told.alone(home, "register", "--yes", "--headless");
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      if (told.exit() != 0) {
        throw new IllegalStateException(told.err());
      }
      return took;
    }
  }

  /** Plain Playwright; its driver is unpacked already where ours is. */
  private static Duration bare() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard().withPopups(0))) {
      office.post().addMailbox(AldiaHome.EMAIL, "x");
      long began = System.nanoTime();
      try (Playwright playwright = playwright();
          Browser browser = browser(playwright)) {
        Page page = browser.newPage();
        new BareScript(office).run(page, AldiaHome.EMAIL, () -> pin(office), PASSWORD);
      }
      return Duration.ofNanos(System.nanoTime() - began);
    }
  }

  static Playwright playwright() {
    return Playwright.create(QUIET);
  }

  static Browser browser(Playwright playwright) {
    Path chromium = new ChromiumFinder(Machine.here(), line -> {}).find(Here.BROWSER);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                    List.of("--no-sandbox", "--disable-background-networking", "--no-first-run")));
  }

  private static String pin(BundledOffice office) {
    if (!office.post().awaitMails(1, Duration.ofSeconds(20))) {
      throw new IllegalStateException("no mail");
    }
    try {
      Matcher code = CODE.matcher(String.valueOf(office.post().received().get(0).getContent()));
      if (!code.find()) {
        throw new IllegalStateException("no code in the mail");
      }
      return code.group(1);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
