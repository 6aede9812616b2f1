package hn.aldia.config.secret;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.Home;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Keeps secrets between runs: the keyring of the system, or files that only their owner reads. */
public interface SecretStore {
  /** The service under which all of ours are kept. */
  String SERVICE = "aldia";

  /**
   * @throws Trouble when it may be there and cannot be had: that is not "none"
   */
  Optional<Secret> get(String account);

  /** Kept for good when this returns. */
  void put(String account, Secret secret);

  /** Forgets it; no matter whether it was there. */
  void delete(String account);

  /**
   * The keyring where one answers, else files. What was put into either is found by both: a service
   * started at night has no keyring that the person at the screen has.
   */
  static SecretStore forThisMachine(CaseFolder folder, Map<String, String> environment) {
    return over(new FileSecrets(folder.secrets()), environment);
  }

  /** Without a case: files beside the settings. */
  static SecretStore forThisMachine(Home home, Map<String, String> environment) {
    return over(new FileSecrets(home.folder().resolve("secrets")), environment);
  }

  private static SecretStore over(FileSecrets files, Map<String, String> environment) {
    return KeyringSecrets.mayWorkHere(environment)
        ? new FirstThatKeeps(new KeyringSecrets(Duration.ofSeconds(15)), files)
        : files;
  }
}
