package hn.aldia.notify;

import hn.aldia.config.secret.Secret;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.time.Duration;

/** Tells a dead man's switch that we live: it calls the person when that is not heard any more. */
public final class Ping {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * @throws Trouble it does not take it
   */
  public static void at(Secret address) {
    var place = URI.create(address.reveal());
    new ServicePost(PATIENCE).ask("ping (" + Answers.host(place) + ")", place);
  }
}
