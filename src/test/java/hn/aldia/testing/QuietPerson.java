package hn.aldia.testing;

import hn.aldia.errand.desk.Person;
import hn.aldia.words.Message;
import java.time.Duration;

/**
 * Nobody who could be shown anything.
 *
 * @param consent what is said to what {@code --yes} would say, too
 * @param atTheWait done at the moment when something is awaited
 */
public record QuietPerson(Consent consent, Runnable atTheWait) implements Person {
  public QuietPerson(Consent consent) {
    this(consent, () -> {});
  }

  @Override
  public void hears(Message message) {}

  @Override
  public Consent consents(Message question) {
    return consent;
  }

  @Override
  public Consent confirms(Message question) {
    return Consent.NOBODY_THERE;
  }

  @Override
  public Waiting awaits(Message what, Duration atMost) {
    atTheWait.run();
    return () -> {};
  }
}
