package hn.aldia.config.secret;

import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import hn.aldia.text.Daemons;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The keyring of the system. Each call runs on a thread of its own and is given up after a while: a
 * locked keyring asks somebody who may not be there.
 */
final class KeyringSecrets implements SecretStore {
  private final Duration patience;
  private volatile State state = State.ANSWERS;

  /** What is known of the keyring after a failure. */
  enum State {
    /** Also with "there is no such entry". */
    ANSWERS,
    LOCKED,
    NONE_HERE
  }

  KeyringSecrets(Duration patience) {
    this.patience = patience;
  }

  /** GNOME and KDE say "locked" or "dismissed", macOS its codes, Windows "access is denied". */
  private static final List<String> LOCKED =
      List.of("locked", "dismissed", "accesscontrol", "denied", "-25308", "-128", "not allowed");

  /** Whether it is worth asking: on Linux a keyring is reached by the bus of a desktop session. */
  static boolean mayWorkHere(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean hasItsOwn = system.startsWith("windows") || system.startsWith("mac");
    return hasItsOwn || !environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank();
  }

  @Override
  public Optional<Secret> get(String account) {
    return ask(account, ring -> Optional.of(Secret.of(ring.getPassword(SERVICE, account))));
  }

  /** Look afterwards whether it was kept: a keyring may be missing or locked. */
  @Override
  public void put(String account, Secret secret) {
    ask(
        account,
        ring -> {
          ring.setPassword(SERVICE, account, secret.reveal());
          return Optional.empty();
        });
  }

  @Override
  public void delete(String account) {
    ask(
        account,
        ring -> {
          ring.deletePassword(SERVICE, account);
          return Optional.empty();
        });
  }

  private interface Question {
    Optional<Secret> put(Keyring ring) throws PasswordAccessException;
  }

  /**
   * @throws Trouble when nobody opens it: that is not the answer "there is none"
   */
  private Optional<Secret> ask(String account, Question question) {
    if (state == State.ANSWERS) {
      var answer = new FutureTask<>(() -> answer(question));
      Daemons.start("keyring", answer);
      try {
        return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        state = State.LOCKED;
      } catch (TimeoutException e) {
        state = State.LOCKED;
      } catch (ExecutionException e) {
        state = meaning(e.getCause());
      }
    }
    if (state == State.LOCKED) {
      throw Trouble.person("config.keyring-locked", account);
    }
    return Optional.empty();
  }

  /** The libraries beneath have one exception for "no entry" and "not allowed": words decide. */
  static State meaning(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String said = (cause + "").toLowerCase(Locale.ROOT);
      if (LOCKED.stream().anyMatch(said::contains)) {
        return State.LOCKED;
      }
    }
    return failure instanceof PasswordAccessException ? State.ANSWERS : State.NONE_HERE;
  }

  private static Optional<Secret> answer(Question question) throws Exception {
    Keyring ring = Keyring.create();
    try {
      return question.put(ring);
    } finally {
      ring.close();
    }
  }
}
