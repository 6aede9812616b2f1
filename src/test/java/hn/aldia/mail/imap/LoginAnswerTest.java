package hn.aldia.mail.imap;

import static hn.aldia.mail.imap.LoginAnswer.APP_PASSWORD;
import static hn.aldia.mail.imap.LoginAnswer.EXPIRED;
import static hn.aldia.mail.imap.LoginAnswer.IN_USE;
import static hn.aldia.mail.imap.LoginAnswer.LOCKED;
import static hn.aldia.mail.imap.LoginAnswer.NOT_ENCRYPTED;
import static hn.aldia.mail.imap.LoginAnswer.OVER_QUOTA;
import static hn.aldia.mail.imap.LoginAnswer.RATE_LIMIT;
import static hn.aldia.mail.imap.LoginAnswer.SERVER_FAULT;
import static hn.aldia.mail.imap.LoginAnswer.SIGN_IN_OFF;
import static hn.aldia.mail.imap.LoginAnswer.TOO_MANY_CONNECTIONS;
import static hn.aldia.mail.imap.LoginAnswer.UNAVAILABLE;
import static hn.aldia.mail.imap.LoginAnswer.WRONG_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hn.aldia.words.Words;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoginAnswerTest {
  @ParameterizedTest
  @MethodSource("answers")
  void each_answer_has_its_own_meaning(String answer, LoginAnswer meaning) {
    assertThat(LoginAnswer.of(answer)).isEqualTo(meaning);
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments("LOGIN failed.", WRONG_PASSWORD),
        arguments("[AUTHENTICATIONFAILED] Invalid credentials (Failure)", WRONG_PASSWORD),
        arguments("[AUTHENTICATIONFAILED] Authentication failed, try again later", WRONG_PASSWORD),
        arguments("Usuario o contraseña incorrectos", WRONG_PASSWORD),
        arguments("535 5.7.8 Error: authentication failed", WRONG_PASSWORD),
        arguments("535 Incorrect authentication data", WRONG_PASSWORD),
        arguments("535-5.7.8 Username and Password not accepted. For more", WRONG_PASSWORD),
        arguments(
            "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect",
            WRONG_PASSWORD),
        arguments(
            "[ALERT] Application-specific password required: https://x (Failure)", APP_PASSWORD),
        arguments("[AUTHENTICATIONFAILED] Please use an app-specific password", APP_PASSWORD),
        arguments("534-5.7.9 Application-specific password required.", APP_PASSWORD),
        arguments("Use una contraseña de aplicación", APP_PASSWORD),
        arguments(
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
            SIGN_IN_OFF),
        arguments("[ALERT] Your account is not enabled for IMAP use. Please visit", SIGN_IN_OFF),
        arguments("534 5.7.9 authentication mechanism is too weak", SIGN_IN_OFF),
        arguments("No login methods supported!", SIGN_IN_OFF),
        arguments("[EXPIRED] That password isn't valid any more", EXPIRED),
        arguments("432 4.7.12 A password transition is needed", EXPIRED),
        arguments("[CONTACTADMIN] Call us", LOCKED),
        arguments("[ALERT] Please log in via your web browser: https://x (Failure)", LOCKED),
        arguments("534-5.7.14 <https://x> Please log in via your web browser", LOCKED),
        arguments("[PRIVACYREQUIRED] Plaintext authentication disallowed", NOT_ENCRYPTED),
        arguments("538 5.7.11 Encryption required for requested mechanism", NOT_ENCRYPTED),
        arguments("[OVERQUOTA] Sorry", OVER_QUOTA),
        arguments("[LIMIT] No more", TOO_MANY_CONNECTIONS),
        arguments("[ALERT] Too many simultaneous connections. (Failure)", TOO_MANY_CONNECTIONS),
        arguments("Maximum number of connections from user+IP exceeded", TOO_MANY_CONNECTIONS),
        arguments("[INUSE] Somebody is in there", IN_USE),
        arguments("[ALERT] Rate limit hit", RATE_LIMIT),
        arguments("454 4.7.0 Too many login attempts, please try again later", RATE_LIMIT),
        arguments("[SERVERBUG] Oops", SERVER_FAULT),
        arguments("[UNAVAILABLE] Temporary authentication failure", UNAVAILABLE),
        arguments("User is authenticated but not connected.", UNAVAILABLE),
        arguments("454 4.7.0 Temporary authentication failure", UNAVAILABLE),
        arguments("421 4.3.0 hold on", UNAVAILABLE));
  }

  @ParameterizedTest
  @EnumSource(LoginAnswer.class)
  void each_is_told_with_its_own_advice_in_both_languages(LoginAnswer why) {
    if (why != WRONG_PASSWORD) {
      assertThat(NotLetIn.reason(why).toString())
          .isNotEqualTo(NotLetIn.advice(why, "imap.ejemplo.hn").toString());
      assertThat(Words.SPANISH.say(NotLetIn.advice(why, "imap.ejemplo.hn")))
          .isNotEqualTo(Words.ENGLISH.say(NotLetIn.advice(why, "imap.ejemplo.hn")));
    }
  }

  @Test
  void what_the_provider_wants_is_said_with_its_page() {
    assertThat(NotLetIn.advice(APP_PASSWORD, "imap.gmail.com").toString())
        .contains("app password", "https://myaccount.google.com/apppasswords");
    assertThat(NotLetIn.advice(SIGN_IN_OFF, "outlook.office365.com").toString())
        .contains("oauth2", "https://support.microsoft.com/");
    assertThat(NotLetIn.advice(IN_USE, "imap.gmail.com").toString()).doesNotContain("https://");
  }

  @Test
  void what_passes_is_never_a_refusal() {
    assertThat(LoginAnswer.values()).noneMatch(why -> why.passes() && why.refuses());
  }
}
