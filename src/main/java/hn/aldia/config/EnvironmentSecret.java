package hn.aldia.config;

import hn.aldia.words.Message;
import java.util.Map;

/** A secret in a variable of the environment. */
final class EnvironmentSecret implements SecretSource {
  private final String setting;
  private final String variable;
  private final Map<String, String> environment;

  EnvironmentSecret(String setting, String variable, Map<String, String> environment) {
    this.setting = setting;
    this.variable = variable;
    this.environment = environment;
  }

  @Override
  public Secret fetch() {
    String value = environment.getOrDefault(variable, "");
    if (value.isEmpty()) {
      throw new SecretMissing(described(), Message.of("config.secret.no-variable", variable));
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
