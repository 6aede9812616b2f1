package hn.aldia.config.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Settings under {@code browser}.
 *
 * @param executable the browser to start; null: find one
 * @param channel Playwright's channel name ({@code chrome}, {@code msedge}); null: any
 * @param connect a remote browser's CDP address; null: start one here
 * @param timeout how long to wait for what a step names to appear
 */
public record BrowserSettings(
    @Nullable Path executable,
    @Nullable String channel,
    Headless headless,
    @Nullable URI connect,
    Sandbox sandbox,
    Duration timeout) {
  /** AUTO: headed for register, apply, receipt, renew where there is a display, else headless. */
  public enum Headless {
    AUTO,
    YES,
    NO
  }

  /** AUTO: on, except for root on Linux, where Chromium refuses to start with it. */
  public enum Sandbox {
    AUTO,
    YES,
    NO
  }
}
