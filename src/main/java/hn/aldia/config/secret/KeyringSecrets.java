package hn.aldia.config.secret;

import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The keyring of the system. Each call runs on a thread of its own and is given up after a while: a
 * locked keyring asks somebody who may not be there.
 */
final class KeyringSecrets implements SecretStore {
  private final Duration patience;
  private volatile boolean silent;

  KeyringSecrets(Duration patience) {
    this.patience = patience;
  }

  /** Whether it is worth asking: on Linux a keyring is reached by the bus of a desktop session. */
  static boolean mayWorkHere(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean hasItsOwn = system.startsWith("windows") || system.startsWith("mac");
    return hasItsOwn || !environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank();
  }

  @Override
  public Optional<Secret> get(String service, String account) {
    return ask(ring -> Optional.of(Secret.of(ring.getPassword(service, account))));
  }

  /** Look afterwards whether it was kept: a keyring may be missing or locked. */
  @Override
  public void put(String service, String account, Secret secret) {
    ask(
        ring -> {
          ring.setPassword(service, account, secret.reveal());
          return Optional.empty();
        });
  }

  @Override
  public void delete(String service, String account) {
    ask(
        ring -> {
          ring.deletePassword(service, account);
          return Optional.empty();
        });
  }

  private interface Question {
    Optional<Secret> put(Keyring ring) throws PasswordAccessException;
  }

  private Optional<Secret> ask(Question question) {
    if (silent) {
      return Optional.empty();
    }
    var answer = new FutureTask<>(() -> answer(question));
    var thread = new Thread(answer, "keyring");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException e) {
      silent = true;
    } catch (ExecutionException e) {
      // "No such entry" looks like any other refusal; all else means that no keyring works here.
      silent = !(e.getCause() instanceof PasswordAccessException);
    }
    return Optional.empty();
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
