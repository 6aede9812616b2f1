package hn.aldia.browser.kept;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.browser.find.LookScript;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.script.InstalledScript;
import hn.aldia.config.settings.BrowserSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A browser that outlives the assistant. End it with {@link #end} or let it be with {@link #leave};
 * doing neither, as in a crash, is like leaving.
 */
public record KeptBrowser(Browser browser, BrowserContext context, KeptPlace place) {
  private static final Set<String> OF_A_COOKIE =
      Set.of("name", "value", "domain", "path", "expires", "httpOnly", "secure", "sameSite");

  static KeptBrowser attached(Browser browser, KeptPlace place, BrowserSettings settings) {
    BrowserContext context = browser.contexts().get(0);
    context.setDefaultTimeout((double) settings.timeout().toMillis());
    context.setDefaultNavigationTimeout((double) Math.max(30_000, settings.timeout().toMillis()));
    KeptPageScript.install(context);
    InstalledScript.install(context, LookScript.STANDING);
    return new KeptBrowser(browser, context, place);
  }

  /** The page that is kept: the first one still open. */
  public Page page() {
    List<Page> pages = context.pages();
    return pages.isEmpty() ? context.newPage() : pages.get(0);
  }

  public List<Page> pages() {
    return List.copyOf(context.pages());
  }

  /** See {@link BrowserSession#keepState(Path)}. */
  public void keepState(Path file) {
    BrowserSession.keepState(this::state, file);
  }

  /** It was started for a guest, of whose cookies only the pages know. */
  private String state() {
    JsonObject state = JsonParser.parseString(context.storageState()).getAsJsonObject();
    CDPSession cdp = context.newCDPSession(page());
    JsonArray cookies = cdp.send("Network.getAllCookies").getAsJsonArray("cookies");
    cookies.forEach(cookie -> cookie.getAsJsonObject().keySet().retainAll(OF_A_COOKIE));
    state.add("cookies", cookies);
    cdp.detach();
    return state.toString();
  }

  /**
   * Whether the browser is gone: crashed, killed, or closed by the person. A lost connection alone
   * does not say so: Ctrl-C ends our driver, and the browser lives on.
   */
  public boolean isGone() {
    return !browser.isConnected() && hasEnded();
  }

  /** Whether its processes end; for when it does not answer any more, since it waits a little. */
  public boolean hasEnded() {
    return place.awaitEnd();
  }

  public boolean isConnected() {
    return browser.isConnected();
  }

  /** Disconnects; browser, page and what is typed into it stay as they are. */
  public void leave() {
    try {
      browser.close();
    } catch (PlaywrightException leftAlready) {
      return; // with the driver that had connected us
    }
  }

  /**
   * Ends the browser and removes its profile, cookies included; whoever calls may end the driver
   * meanwhile.
   *
   * @return done when the browser is no more; whether its profile is gone, too. Never fails
   */
  public CompletableFuture<Boolean> end() {
    return CompletableFuture.supplyAsync(place::kill);
  }
}
