package hn.aldia.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.FickleSmtp;
import hn.aldia.words.Trouble;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of a letter when the server behaves oddly at its end. */
class SenderOutcomeTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String ANA = "ana@ejemplo.hn";
  private static final Outgoing LETTER =
      Letters.to(
          "rosa.muestra@inm.gob.hn",
          ANA,
          new Attachment("carnet-frente.jpg", "image/jpeg", new byte[] {1, 2, 3}));

  @Test
  void a_connection_cut_after_the_last_line_leaves_the_outcome_unknown() {
    try (var smtp = FickleSmtp.cutting()) {
      var unknown = catchThrowableOfType(Trouble.class, () -> sender(smtp).send(LETTER));
      assertThat(unknown.key()).isEqualTo("mail.outcome-unknown");
      assertThat(unknown.kind()).isEqualTo(Trouble.Kind.PERSON);
      assertThat(unknown.meaning().toString()).contains("may have been sent, or not");
      assertThat(smtp.letters()).isEqualTo(1);
    }
  }

  @Test
  void a_letter_refused_at_its_end_was_not_sent() {
    try (var smtp = FickleSmtp.answering("554 5.7.1 looks like spam")) {
      assertThatThrownBy(() -> sender(smtp).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.letter-refused")
          .hasMessageContaining("554 5.7.1 looks like spam");
    }
  }

  @Test
  void a_letter_too_large_at_its_end_is_told_as_such() {
    try (var smtp = FickleSmtp.answering("552 5.3.4 message too big")) {
      var refused = catchThrowableOfType(NotSent.class, () -> sender(smtp).send(LETTER));
      assertThat(refused.key()).isEqualTo("mail.letter-too-large");
      assertThat(refused).hasMessageContaining("552 5.3.4 message too big");
    }
  }

  @Test
  void an_answer_that_begins_with_four_is_told_to_pass_and_a_blocked_file_is_no_matter_of_size() {
    try (var smtp = FickleSmtp.answering("451 4.7.1 greylisted")) {
      assertThatThrownBy(() -> sender(smtp).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.sending-deferred");
    }
    try (var smtp = FickleSmtp.answering("552 5.7.0 blocked for its content")) {
      assertThatThrownBy(() -> sender(smtp).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.letter-refused");
    }
    try (var smtp = FickleSmtp.answering("552 5.2.2 over quota")) {
      assertThatThrownBy(() -> sender(smtp).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.officer-box-full");
    }
  }

  @Test
  void a_server_that_says_yes_and_hangs_up_has_taken_the_letter() {
    try (var smtp = FickleSmtp.answering("250 queued")) {
      assertThatCode(() -> sender(smtp).send(LETTER)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_server_that_lets_nobody_in_was_not_reached() {
    try (var smtp = FickleSmtp.closed("421 come back later")) {
      assertThatThrownBy(() -> sender(smtp).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.sending-unreachable");
      assertThat(smtp.letters()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_that_breaks_off_in_the_middle_of_the_login_blames_no_password(
      FickleSmtp.BreakOff how) {
    try (var smtp = FickleSmtp.breakingOff(how)) {
      var blamed = new ArrayList<String>();
      MailServer server = smtp.smtp(ANA).withPassword(told(blamed));
      assertThatThrownBy(() -> new Sender(server, null, CLOCK).send(LETTER))
          .hasFieldOrPropertyWithValue("key", "mail.sending-unreachable");
      assertThat(blamed).isEmpty();
    }
  }

  private static SecretSource told(List<String> blamed) {
    return new SecretSource() {
      @Override
      public Secret fetch() {
        return Secret.of("clave-8412");
      }

      @Override
      public void refused(Secret secret, String answer) {
        blamed.add(answer);
      }

      @Override
      public String described() {
        return "test";
      }
    };
  }

  @Test
  void a_server_that_is_down_was_not_reached() {
    MailServer gone;
    try (var smtp = FickleSmtp.cutting()) {
      gone = smtp.smtp(ANA);
    }
    assertThatThrownBy(() -> new Sender(gone, null, CLOCK).send(LETTER))
        .hasFieldOrPropertyWithValue("key", "mail.sending-unreachable");
  }

  @Test
  void encryption_that_is_demanded_and_not_offered_ends_before_the_password() {
    try (var smtp = FickleSmtp.cutting()) {
      MailServer open = smtp.smtp(ANA);
      var demanding =
          new MailServer(
              open.host(),
              open.port(),
              MailServer.Security.STARTTLS,
              ANA,
              MailServer.Auth.PASSWORD,
              open.password(),
              null,
              List.of());
      assertThatThrownBy(() -> new Sender(demanding, null, CLOCK).send(LETTER))
          .isInstanceOfSatisfying(
              Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.no-encryption"));
    }
  }

  @Test
  void without_a_mailbox_it_cannot_be_known_whether_a_letter_was_sent() {
    try (var smtp = FickleSmtp.answering("250 queued")) {
      assertThat(sender(smtp).alreadySent(LETTER.messageId())).isEqualTo(AlreadySent.UNKNOWABLE);
      assertThat(sender(smtp).send(LETTER).orElseThrow().key()).isEqualTo("mail.no-sent-folder");
    }
  }

  @Test
  void without_a_folder_of_sent_mails_the_letter_goes_and_a_warning_comes() throws Exception {
    var greenMail =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
            });
    greenMail.start();
    try {
      greenMail.setUser(ANA, ANA, "clave-8412");
      var sender =
          new Sender(
              server(greenMail.getSmtp().getPort()), server(greenMail.getImap().getPort()), CLOCK);
      assertThat(sender.send(LETTER)).isPresent();
      assertThat(sender.alreadySent(LETTER.messageId())).isEqualTo(AlreadySent.UNKNOWABLE);
      MimeMessage received = greenMail.getReceivedMessages()[0];
      assertThat(received.getMessageID()).isEqualTo(LETTER.messageId());
      assertThat(received.getSubject())
          .isEqualTo(
              "Solicitud No. 1162 - documentos para renovación de carné - Ana Núñez Ejemplo");
    } finally {
      greenMail.stop();
    }
  }

  private static Sender sender(FickleSmtp smtp) {
    return new Sender(smtp.smtp(ANA), null, CLOCK);
  }

  private static MailServer server(int port) {
    return new MailServer(
        "127.0.0.1",
        port,
        MailServer.Security.NONE,
        ANA,
        MailServer.Auth.PASSWORD,
        DovecotServer.secret("clave-8412"),
        null,
        List.of());
  }
}
