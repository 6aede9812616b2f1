package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import hn.aldia.browser.find.LookScript;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.script.InstalledScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A browser with a window, where there is a screen for it, and a person before it: a second
 * connection to the same browser, on a thread of its own, with mouse and keyboard.
 */
public final class AtTheWindow implements AutoCloseable {
  private final int port = freePort();
  private final @Nullable Screen screen = Screen.available() ? Screen.start() : null;
  private final PlaywrightDriver driver = PlaywrightDriver.start(Machine.here());
  private final Browser browser;

  private AtTheWindow() {
    var flags = new ArrayList<>(List.of("--no-sandbox", "--remote-debugging-port=" + port));
    if (screen != null) {
      flags.add(screen.flag());
    }
    browser =
        driver
            .playwright()
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setHeadless(screen == null)
                    .setArgs(flags));
  }

  public static AtTheWindow open() {
    return new AtTheWindow();
  }

  /** A page of this size, as the assistant has it. */
  public Page page(URI address, int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setLocale("es-HN"));
    InstalledScript.install(context, LookScript.STANDING);
    Page page = context.newPage();
    page.navigate(address.toString());
    return page;
  }

  /** What a person does meanwhile, at the page that is open then. */
  public Deeds person(Consumer<Page> deeds) {
    return new Deeds(
        CompletableFuture.runAsync(
            () -> {
              try (PlaywrightDriver own = PlaywrightDriver.start(Machine.here());
                  Browser same = own.playwright().chromium().connectOverCDP(address())) {
                same.contexts().get(0).setDefaultTimeout(90_000);
                // Its questions are answered by the assistant, not by this connection.
                same.contexts().get(0).onDialog(dialog -> {});
                deeds.accept(shown(same));
              }
            }));
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The page that is open, once there is one. */
  private static Page shown(Browser same) {
    BrowserContext context = same.contexts().get(0);
    Predicate<Page> isOpen = page -> page.url().startsWith("http");
    return context.pages().stream()
        .filter(isOpen)
        .findFirst()
        .orElseGet(
            () -> {
              Page page = context.waitForPage(() -> {});
              page.waitForURL(url -> url.startsWith("http"));
              return page;
            });
  }

  /** Waits for the card, as a person does. */
  public static void awaitCard(Page page) {
    page.waitForFunction("() => document.querySelector('[data-aldia=hand-over]')");
  }

  /** Presses the button that goes on, by keyboard: the card stands in a closed shadow root. */
  public static void goOn(Page page) {
    page.keyboard().press("F9");
    page.keyboard().press("Enter");
  }

  /** What a person does on their own. */
  public record Deeds(CompletableFuture<Void> done) {
    /** Fails as they failed. */
    public void end() {
      done.orTimeout(100, TimeUnit.SECONDS).join();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    driver.close();
    if (screen != null) {
      screen.close();
    }
  }
}
