package hn.aldia.config.secret;

import hn.aldia.words.Message;
import java.util.Map;

/** A secret in a variable of the environment. */
public final class EnvironmentSecret implements SecretSource {
  private final String setting;
  private final String variable;
  private final Map<String, String> environment;

  public EnvironmentSecret(String setting, String variable, Map<String, String> environment) {
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
