package hn.aldia.runner;

import java.util.Locale;
import java.util.Set;

/**
 * What the site's own server answered to one request of the page.
 *
 * @param status HTTP's; 0: no answer came
 */
public record Reply(String method, String url, int status) {
  private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");
  private static final int WRONG = 400;

  public boolean failed() {
    return status == 0 || status >= WRONG;
  }

  /** Whether it was taken by a request that makes something. */
  public boolean made() {
    return !failed() && !ASKING.contains(method) && !isOfCaptcha();
  }

  public boolean isOfCaptcha() {
    return url.toLowerCase(Locale.ROOT).contains("captcha");
  }
}
