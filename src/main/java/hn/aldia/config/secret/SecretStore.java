package hn.aldia.config.secret;

import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.Home;
import hn.aldia.words.Trouble;
import java.nio.file.Path;
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
  Optional<Secret> get(String service, String account);

  /** Kept for good when this returns. */
  void put(String service, String account, Secret secret);

  /** Forgets it; no matter whether it was there. */
  void delete(String service, String account);

  /**
   * The keyring where one answers, else files. What was put into either is found by both: a service
   * started at night has no keyring that the person at the screen has.
   */
  static SecretStore forThisMachine(CaseFolder folder, Map<String, String> environment) {
    var files = new FileSecrets(folder.secrets());
    return KeyringSecrets.mayWorkHere(environment)
        ? new FirstThatKeeps(new KeyringSecrets(Duration.ofSeconds(15)), files)
        : files;
  }

  /** Without a case: files beside the settings. */
  static SecretStore forThisMachine(Home home, Map<String, String> environment) {
    Path secrets = home.folder().resolve("secrets");
    return KeyringSecrets.mayWorkHere(environment)
        ? new FirstThatKeeps(new KeyringSecrets(Duration.ofSeconds(15)), new FileSecrets(secrets))
        : new FileSecrets(secrets);
  }
}
