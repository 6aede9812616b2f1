package hn.aldia.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpReplyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "552 5.3.4 message too big                                    | LETTER    | TOO_LARGE",
        "552 5.2.3 Message exceeds local size limit                   | LETTER    | TOO_LARGE",
        "552 Message size exceeds maximum permitted                   | LETTER    | TOO_LARGE",
        "552 message size exceeds fixed maximum                       | SENDER    | TOO_LARGE",
        "552 no                                                       | SENDER    | TOO_LARGE",
        "550 5.0.0 Your message is too large                          | LETTER    | TOO_LARGE",
        "552 5.2.2 Over quota                                         | RECIPIENT | BOX_FULL",
        "452 4.2.2 the mailbox is full                                | RECIPIENT | BOX_FULL",
        "552 5.2.2 mailbox of rosa is full                            | LETTER    | BOX_FULL",
        "552 Requested mail action aborted: exceeded storage allocation | LETTER  | BOX_FULL",
        "552 no                                                       | RECIPIENT | BOX_FULL",
        "552 host mx[190.5.1.1] said: mailbox full                     | LETTER    | BOX_FULL",
        "550 Buzón lleno                                              | RECIPIENT | BOX_FULL",
        "552 5.7.0 This message was blocked because its content       | LETTER    | OTHER",
        "552 no                                                       | LETTER    | OTHER",
        "554 5.7.1 looks like spam                                    | LETTER    | OTHER",
        "450 4.7.1 greylisted, try again                              | RECIPIENT | OTHER",
        "550 5.1.1 no officer of this name                            | RECIPIENT | OTHER"
      })
  void a_refusal_is_about_what_its_code_and_words_say(
      String answer, SmtpReply.Stage stage, SmtpReply meaning) {
    assertThat(SmtpReply.of(answer, stage)).isEqualTo(meaning);
  }
}
