package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import hn.aldia.browser.launch.Awaited;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A browser that the assistant shows pages in and a person before it: a second connection to the
 * same browser, on a thread of its own, with mouse and keyboard. It draws no window, which takes as
 * much of a machine as everything else together, but where that is what a test is about.
 */
public final class AtTheWindow implements AutoCloseable {
  private final int port = Here.freePort();
  private final @Nullable Screen screen;
  private final Browser browser;

  private AtTheWindow(@Nullable Screen screen) {
    this.screen = screen;
    var flags = new ArrayList<>(List.of("--no-sandbox", "--remote-debugging-port=" + port));
    if (screen != null) {
      flags.add(screen.flag());
    }
    browser =
        TestBrowser.driver()
            .playwright()
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        screen == null ? JvmBrowsers.shell() : Path.of("/usr/bin/chromium"))
                    .setHeadless(screen == null)
                    .setArgs(flags));
  }

  public static AtTheWindow open() {
    return new AtTheWindow(null);
  }

  /** With a window, where there is a screen for it: of a small laptop. */
  public static AtTheWindow small() {
    return new AtTheWindow(Screen.available() ? Screen.start("1024x600") : null);
  }

  /** What a person does meanwhile, at the page that is open then. */
  public Deeds person(Consumer<Page> deeds) {
    return person(this::address, deeds);
  }

  /** The same, at the browser that waits for the PIN, once it is there. */
  public static Deeds personAtKept(Path caseFolder, Consumer<Page> deeds) {
    Path port = caseFolder.resolve("browser/kept/profile/DevToolsActivePort");
    return person(() -> "http://127.0.0.1:" + firstLine(port), deeds);
  }

  private static Deeds person(Supplier<String> address, Consumer<Page> deeds) {
    return new Deeds(
        CompletableFuture.runAsync(
            () -> {
              try (PlaywrightDriver own = PlaywrightDriver.start(Machine.here());
                  Browser same = own.playwright().chromium().connectOverCDP(address.get())) {
                same.contexts().get(0).setDefaultTimeout(90_000);
                // Its questions are answered by the assistant, not by this connection.
                same.contexts().get(0).onDialog(dialog -> {});
                act(deeds, same);
              }
            }));
  }

  /** Who cannot go on leaves: nobody waits for them for ten minutes. */
  private static void act(Consumer<Page> deeds, Browser same) {
    try {
      deeds.accept(shown(same));
    } catch (RuntimeException | AssertionError failed) {
      same.contexts().get(0).pages().forEach(Page::close);
      throw failed;
    }
  }

  private static String firstLine(Path file) {
    return Awaited.until(() -> written(file), Duration.ofMillis(100), Duration.ofSeconds(60))
        .orElseThrow();
  }

  private static Optional<String> written(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().filter(line -> !line.isBlank());
    } catch (IOException notYet) {
      return Optional.empty();
    }
  }

  /** A Chromium whose windows open on this screen, as a program of its own. */
  public Path chromium(Path folder) {
    Path script = folder.resolve("chromium-here.sh");
    String program =
        screen == null ? JvmBrowsers.shell() + " --headless" : "/usr/bin/chromium " + screen.flag();
    try {
      Files.writeString(script, "#!/bin/sh\nexec " + program + " \"$@\"\n");
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The page that is open, once there is one. */
  private static Page shown(Browser same) {
    BrowserContext context = same.contexts().get(0);
    Predicate<Page> isOpen = page -> page.url().startsWith("http");
    if (context.pages().isEmpty()) {
      context.waitForPage(() -> {});
    }
    context.waitForCondition(() -> context.pages().stream().anyMatch(isOpen));
    return context.pages().stream().filter(isOpen).findFirst().orElseThrow();
  }

  /** Waits for the card, as a person does. */
  public static String awaitCard(Page page) {
    return awaitCard(page, "");
  }

  /**
   * Waits for another card than that one.
   *
   * @return by which it is told from others
   */
  public static String awaitCard(Page page, String earlier) {
    return page.waitForFunction(
            """
            earlier => {
              const card = document.querySelector('[data-aldia=hand-over]');
              const asks = card && card.dataset.binding.length > 20; // a note asks for nothing
              return asks && card.dataset.binding !== earlier && card.dataset.binding;
            }
            """,
            earlier)
        .jsonValue()
        .toString();
  }

  /** Presses the button that goes on, by keyboard: the card stands in a closed shadow root. */
  public static void goOn(Page page) {
    says(page, 0);
  }

  /** A picture for looking at, in {@code target/pictures}. */
  public static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
  }

  /** Gives the answer that stands so many places after the first. */
  public static void says(Page page, int after) {
    page.keyboard().press("F9");
    for (int i = 0; i < after; i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
  }

  /** What a person does on their own. */
  public record Deeds(CompletableFuture<Void> done) {
    /** Fails as they failed. */
    public void end() {
      done.orTimeout(100, TimeUnit.SECONDS).join();
    }
  }

  @Override
  public void close() {
    browser.close();
    if (screen != null) {
      screen.close();
    }
  }
}
