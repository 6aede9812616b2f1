package hn.aldia.browser.launch;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import hn.aldia.browser.launch.SiteDown.Why;
import hn.aldia.config.home.Shipped;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens pages of sites that are often down, and tells the ways in which they are apart.
 *
 * @param atMost how long a page may take until its markup is there
 */
public record PageLoad(Clock clock, Duration atMost) {
  /** Pictures and counters may hang; the page is used without them after this. */
  private static final Duration FOR_THE_REST = Duration.ofSeconds(5);

  private static final List<String> NET_ERRORS =
      Shipped.rows(PageLoad.class, "net-errors.txt").toList();

  /**
   * Opens the address in this page.
   *
   * @return the HTTP status: 200, or a 4xx whose page may have something to say
   * @throws SiteDown when there is no page, or one that only says that the site is down
   */
  public int open(Page page, URI address) {
    String site = site(address);
    try {
      Response response =
          page.navigate(
              address.toString(),
              new Page.NavigateOptions()
                  .setTimeout((double) atMost.toMillis())
                  .setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
      int status = check(response);
      settle(page);
      return status;
    } catch (TimeoutError e) {
      throw SiteDown.failed(Why.TIME_OUT, e, site, Long.toString(atMost.toSeconds()));
    } catch (PlaywrightException e) {
      if (String.valueOf(e.getMessage()).contains("Download is starting")) {
        throw SiteDown.failed(Why.DOWNLOAD, e, site, "");
      }
      String error = PlaywrightCause.netError(e).orElseThrow(() -> e);
      Why why = why(error);
      String detail = why == Why.TIME_OUT ? Long.toString(atMost.toSeconds()) : error;
      throw SiteDown.failed(why, e, site, detail);
    }
  }

  /**
   * The same judgment for an answer that came otherwise, as after a click.
   *
   * @return the HTTP status; 200 where there is no response (an address within the page)
   */
  public int check(@Nullable Response response) {
    if (response == null) {
      return 200;
    }
    int status = response.status();
    if (status < 500 && status != 429) {
      return status;
    }
    boolean cloudflare = status >= 520 && status <= 530;
    throw SiteDown.answered(
        cloudflare ? Why.CLOUDFLARE : Why.STATUS,
        status,
        retryAfter(response.headers().get("retry-after")),
        site(URI.create(response.url())));
  }

  /** HTTP's {@code Retry-After}: seconds from now, or a date. */
  private @Nullable Instant retryAfter(@Nullable String header) {
    String value = header == null ? "" : header.strip();
    if (value.matches("\\d{1,7}")) {
      return clock.instant().plusSeconds(Long.parseLong(value));
    }
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  /** Of a page that did not come, or not whole, after it had been asked for. */
  public SiteDown brokeOff(String url, String error) {
    return SiteDown.broke(site(URI.create(url)), error);
  }

  private static void settle(Page page) {
    try {
      page.waitForLoadState(
          LoadState.LOAD,
          new Page.WaitForLoadStateOptions().setTimeout((double) FOR_THE_REST.toMillis()));
    } catch (TimeoutError somethingUnimportantHangs) {
      return;
    }
  }

  private static Why why(String error) {
    return NET_ERRORS.stream()
        .map(row -> row.split(" ", 2))
        .filter(row -> error.matches(row[1].replace("*", ".*")))
        .map(row -> Why.valueOf(row[0]))
        .findFirst()
        .orElseThrow();
  }

  /** Host and port: the rest of an address may be personal. */
  private static String site(URI address) {
    return String.valueOf(address.getAuthority());
  }
}
