package hn.aldia.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sent through one provider, read at another: who sends decides where a copy comes by itself. */
class SentCopyTest {
  @ParameterizedTest
  @CsvSource({
    "smtp.gmail.com, imap.gmail.com, false, true",
    "smtp.gmail.com, imap.googlemail.com, false, true",
    "smtp.gmail.com, mail.ejemplo.hn, true, true",
    "smtp.office365.com, outlook.office365.com, false, true",
    "SMTP-MAIL.OUTLOOK.COM, outlook.office365.com, false, true",
    "smtp.gmail.com, outlook.office365.com, false, false",
    "smtp.office365.com, imap.gmail.com, true, false",
    "smtp.gmail.com, mail.ejemplo.hn, false, false",
    "smtp.ejemplo.hn, imap.gmail.com, true, false",
    "smtp.relay.example, mail.ejemplo.hn, false, false",
    "smtp.gmail.com.evil.example, imap.gmail.com, true, false",
  })
  void a_copy_comes_by_itself(String smtp, String imap, boolean google, boolean comes) {
    assertThat(SentBox.copyComesByItself(smtp, imap, google)).isEqualTo(comes);
  }
}
