package hn.aldia.config.reader;

import hn.aldia.config.hocon.Form;
import hn.aldia.config.hocon.Reading;
import hn.aldia.config.secret.CommandSecret;
import hn.aldia.config.secret.EnvironmentSecret;
import hn.aldia.config.secret.RefusedSecrets;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.secret.SparedSecret;
import hn.aldia.config.secret.StoredSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads the settings that say where a secret comes from. */
record SecretSettings(
    Reading reading,
    Map<String, String> environment,
    SecretStore store,
    RefusedSecrets refused,
    Clock clock) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** {@code KEY-command} or {@code KEY-env}: the later layer's; of one layer, the command. */
  Optional<SecretSource> source(String key) {
    String command = key + "-command";
    String variable = key + "-env";
    Optional<SecretSource> printed =
        reading
            .given(command, Form.TEXT)
            .map(line -> new CommandSecret(command, line, reading.folderOf(command), PATIENCE));
    Optional<SecretSource> named = variable(variable);
    return named.isPresent() && (printed.isEmpty() || reading.isGivenLater(variable, command))
        ? named
        : printed;
  }

  Optional<SecretSource> variable(String key) {
    return reading
        .given(key, Form.VARIABLE)
        .map(name -> new EnvironmentSecret(key, name, environment));
  }

  /** Not shown for hours to a server that has refused it, whatever the run. */
  SecretSource spared(SecretSource source, String account) {
    return new SparedSecret(source, account, refused);
  }

  StoredSecret stored(String key, String account) {
    return new StoredSecret(key, account, store);
  }
}
