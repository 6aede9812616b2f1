package hn.aldia.errand.desk;

import hn.aldia.config.secret.PasswordGenerator;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.words.Trouble;
import java.security.SecureRandom;
import java.util.Optional;

/** The permanent password for the portal: given or made up, and kept before it is ever typed. */
public record PortalPassword(CaseDesk desk, SecretStore secrets) {
  /** Under what name the password of an address is kept. */
  public static String account(String email) {
    return "portal:" + email;
  }

  /** The one given in the settings now, for it may replace one that the portal refused. */
  public Secret toSet() {
    SecretSource given = desk.settings().settings().portal().password();
    if (given == null) {
      return stored();
    }
    Secret password = given.fetch();
    Optional<Secret> kept = secrets.get(account(desk.email()));
    if (kept.filter(k -> k.reveal().equals(password.reveal())).isEmpty()) {
      keep(password);
    }
    return password;
  }

  /** The one that is kept; else the one given in the settings, or a new one, kept from now on. */
  public Secret stored() {
    String account = account(desk.email());
    return secrets
        .get(account)
        .orElseGet(
            () -> {
              SecretSource given = desk.settings().settings().portal().password();
              if (desk.known().account().passwordStored()) {
                // A locked keyring reads as an empty one: what exists is not replaced by a new one.
                throw Trouble.settings("errand.password-not-found", desk.email());
              }
              Secret password =
                  given == null
                      ? new PasswordGenerator(new SecureRandom()).generate()
                      : given.fetch();
              keep(password);
              return password;
            });
  }

  /**
   * Another in the place of one that was never sent, for the box takes no more.
   *
   * @return empty where it is the person's own, or would guard nothing
   */
  public Optional<Secret> shorter(int most) {
    if (desk.settings().settings().portal().password() != null
        || most < PasswordGenerator.SHORTEST) {
      return Optional.empty();
    }
    Secret password = new PasswordGenerator(new SecureRandom()).generate(most);
    keep(password);
    return Optional.of(password);
  }

  /**
   * The one that is kept, else the one given; never a new one.
   *
   * @throws Trouble when there is neither
   */
  public Secret known() {
    return secrets
        .get(account(desk.email()))
        .orElseGet(
            () -> {
              SecretSource given = desk.settings().settings().portal().password();
              if (given == null) {
                throw desk.known().account().passwordStored()
                    ? Trouble.settings("errand.password-not-found", desk.email())
                    : Trouble.settings("errand.no-password", desk.email());
              }
              return given.fetch();
            });
  }

  /** Whether one is kept on this machine. */
  boolean isKept() {
    return secrets.get(account(desk.email())).isPresent();
  }

  public void keep(Secret password) {
    secrets.put(account(desk.email()), password);
    desk.note(new AccountEvent.PasswordStored(desk.at(), "stored"));
  }
}
