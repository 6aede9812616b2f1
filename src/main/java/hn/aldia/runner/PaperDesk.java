package hn.aldia.runner;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The counter where a paper is handed out once: what a flow may know of it. The bytes go to disk by
 * themselves, before the page goes on. One thread only.
 */
public interface PaperDesk extends CaptchaDesk {
  /** From now on a PDF that comes is the paper; windows that open are left open. */
  void expectPaper();

  /** How many different papers are on disk by now. */
  int papers();

  /** What the site's own server answered since the paper is expected, in its order. */
  default List<Reply> replies() {
    return List.of();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RuntimeException when a paper came and could not be written to disk
   */
  @Override
  boolean await(BooleanSupplier condition, Duration atMost);
}
