package hn.aldia.config.oauth;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Shows a person where to sign in. */
public interface SignInPage {
  /**
   * @param code to be typed there; null: the page knows
   * @param left how long there is time for it
   */
  void show(URI page, @Nullable String code, Duration left);
}
