package hn.aldia.config.secret;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.Map;

/** A secret in a variable of the environment. */
public record EnvironmentSecret(String setting, String variable, Map<String, String> environment)
    implements SecretSource {
  @Override
  public Secret fetch() {
    String value = environment.getOrDefault(variable, "");
    if (value.isEmpty()) {
      throw Trouble.settings(
          "config.secret-missing", described(), Message.of("config.secret.no-variable", variable));
    }
    return Secret.of(value);
  }

  @Override
  public String described() {
    return setting + " = " + variable;
  }

  @Override
  public String toString() {
    return described();
  }
}
