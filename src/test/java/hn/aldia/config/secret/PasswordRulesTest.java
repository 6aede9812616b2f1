package hn.aldia.config.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say in many words which passwords they take. */
class PasswordRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Bienvenido|0|99|-_",
        "LA CONTRASEÑA DEBE TENER DE 8 A 16 CARACTERES Y UNO DE ESTOS SIGNOS: # $ % & *|8|16|#$%&*",
        "Entre 20 y 24 caracteres, un signo: . - _ !|20|24|-_",
        "Máximo 12 caracteres. Al menos un carácter especial (@, #, $ o !)|0|12|@#$!",
        "Entre 8 y 12 caracteres, al menos un número y un carácter especial (@ # *). No se permiten otros caracteres.|8|12|@#*",
        "Debe incluir un símbolo. Mínimo 8 caracteres.|0|99|-_",
        "Use símbolos como @#. Llame al 2232-7800.|0|99|@#"
      })
  void are_read_and_kept_to(String page, int least, int most, String symbols) {
    PasswordRules rules = PasswordRules.in(page, false);
    assertThat(rules).isEqualTo(new PasswordRules(least, most, symbols));

    var made = new PasswordGenerator(new SecureRandom()).generate(rules);

    assertThat(made).matches(rules::fit);
    assertThat(made.reveal().replaceAll("[A-Za-z\\d]", "")).hasSize(1);
  }
}
