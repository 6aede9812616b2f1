package hn.aldia.errand.desk;

import hn.aldia.config.secret.PasswordGenerator;
import hn.aldia.config.secret.PasswordRules;
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
    Optional<Secret> given = given();
    if (given.isPresent() && !given.equals(secrets.get(account(desk.email())))) {
      keep(given.get());
    }
    return given.orElseGet(this::stored);
  }

  /** The one that is kept; else the one given in the settings, or a new one, kept from now on. */
  public Secret stored() {
    return secrets
        .get(account(desk.email()))
        .orElseGet(
            () -> {
              if (desk.known().account().passwordStored()) {
                // A locked keyring reads as an empty one: what exists is not replaced by a new one.
                throw Trouble.settings("errand.password-not-found", desk.email());
              }
              Secret password =
                  given().orElseGet(new PasswordGenerator(new SecureRandom())::generate);
              keep(password);
              return password;
            });
  }

  private Optional<Secret> given() {
    return Optional.ofNullable(desk.settings().settings().portal().password())
        .map(SecretSource::fetch);
  }

  /**
   * Another in the place of one that the page does not take.
   *
   * @return empty where it is the person's own, or would guard nothing
   */
  public Optional<Secret> another(PasswordRules rules) {
    if (desk.settings().settings().portal().password() != null
        || rules.most() < PasswordGenerator.SHORTEST) {
      return Optional.empty();
    }
    Secret password = new PasswordGenerator(new SecureRandom()).generate(rules);
    keep(password);
    return Optional.of(password);
  }

  /**
   * The one that is kept, else the one given; never a new one.
   *
   * @throws Trouble when there is neither
   */
  public Secret known() {
    boolean lost = desk.known().account().passwordStored();
    return secrets
        .get(account(desk.email()))
        .or(this::given)
        .orElseThrow(
            () ->
                Trouble.settings(
                    lost ? "errand.password-not-found" : "errand.no-password", desk.email()));
  }

  boolean isKept() {
    return secrets.get(account(desk.email())).isPresent();
  }

  public void keep(Secret password) {
    secrets.put(account(desk.email()), password);
    desk.note(new AccountEvent.PasswordStored(desk.at(), "stored"));
  }
}
