package hn.aldia.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.mail.documents.Attachment;
import hn.aldia.mail.mailbox.MailArchive;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.mail.message.Outgoing;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.EximServer;
import hn.aldia.testing.NeedsDovecot;
import hn.aldia.testing.NeedsExim;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters through a real Exim, which hands them to a real Dovecot. */
@NeedsDovecot
@NeedsExim
class SenderTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static DovecotServer dovecot;
  private static EximServer exim;

  private final String ana = "ana-" + UUID.randomUUID() + "@ejemplo.hn";
  private final String rosa = "rosa-" + UUID.randomUUID() + "@inm.gob.hn";

  @BeforeAll
  static void start() {
    dovecot = DovecotServer.start();
    exim = EximServer.start(dovecot, "2M");
  }

  @AfterAll
  static void stop() {
    exim.close();
    dovecot.close();
  }

  @Test
  void the_officer_receives_the_letter_and_its_copy_lies_among_the_sent_mails() {
    var notes = new ArrayList<String>();
    Outgoing letter = letter(rosa, "hola".getBytes(StandardCharsets.US_ASCII));
    Optional<Message> warning = sender().send(letter, noting(notes));
    exim.deliver();
    assertThat(warning).isEmpty();
    assertThat(notes).containsExactly("handing over", "accepted");
    assertThat(sender().alreadySent(letter.messageId())).isEqualTo(AlreadySent.YES);
    assertThat(dovecot.headers(rosa, "INBOX", "Message-ID")).containsExactly(letter.messageId());
    assertThat(dovecot.headers(ana, "Enviados", "Message-ID")).containsExactly(letter.messageId());
    assertThat(dovecot.flags(ana, "Enviados")).containsExactly("\\Seen \\Recent");
  }

  @Test
  void what_the_server_takes_is_asked_before_the_letter_is_made() {
    assertThat(sender().limit()).hasValue(2L * 1024 * 1024);
  }

  @Test
  void after_the_server_s_yes_a_failing_note_leaves_the_copy_by_which_the_letter_is_found() {
    Outgoing letter = letter(rosa, new byte[] {1});
    assertThatThrownBy(
            () ->
                sender()
                    .send(
                        letter,
                        new Milestones() {
                          @Override
                          public void handingOver() {}

                          @Override
                          public void accepted() {
                            throw new IllegalStateException("the journal's disk is full");
                          }
                        }))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.sent-not-noted"))
        .isNotInstanceOf(NotSent.class);
    assertThat(sender().alreadySent(letter.messageId())).isEqualTo(AlreadySent.YES);
  }

  @Test
  void a_letter_that_is_among_the_sent_mails_gets_no_second_copy() {
    Outgoing letter = letter(rosa, new byte[] {1});
    sender().send(letter);
    sender().send(letter);
    assertThat(dovecot.headers(ana, "Enviados", "Message-ID")).hasSize(1);
  }

  @Test
  void after_a_death_before_the_last_line_nothing_was_sent_and_it_is_known() {
    var notes = new ArrayList<String>();
    Outgoing letter = letter(rosa, new byte[] {1});
    int before = exim.waiting();
    assertThatThrownBy(
            () ->
                sender()
                    .send(
                        letter,
                        new Milestones() {
                          @Override
                          public void handingOver() {
                            throw new IllegalStateException("the journal's disk is full");
                          }

                          @Override
                          public void accepted() {
                            notes.add("accepted");
                          }
                        }))
        .hasMessage("the journal's disk is full");
    assertThat(notes).isEmpty();
    assertThat(exim.waiting()).isEqualTo(before);
    assertThat(sender().alreadySent(letter.messageId())).isEqualTo(AlreadySent.NO);
  }

  @Test
  void an_officer_whom_the_server_does_not_know_is_refused_and_nothing_is_sent() {
    var refused =
        catchThrowableOfType(
            NotSent.class, () -> sender().send(letter("nadie@inm.gob.hn", new byte[] {1})));
    assertThat(refused)
        .hasMessageContaining("nadie@inm.gob.hn")
        .hasMessageContaining("5.1.1 no officer of this name");
    assertThat(refused.meaning()).hasToString("Nothing was sent.");
    assertThat(dovecot.headers(ana, "Enviados", "Message-ID")).isEmpty();
  }

  @Test
  void a_full_mailbox_is_told_in_the_servers_words() {
    assertThatThrownBy(() -> sender().send(letter("lleno@inm.gob.hn", new byte[] {1})))
        .hasFieldOrPropertyWithValue("key", "mail.officer-box-full")
        .hasMessageContaining("4.2.2 the mailbox is full");
  }

  @Test
  void a_wrong_password_is_a_refused_login_and_never_shown() {
    MailServer wrong = exim.smtp(ana, Security.STARTTLS, "no-es-esta", dovecot.ca());
    assertThatThrownBy(() -> sender(wrong).send(letter(rosa, new byte[] {1})))
        .isInstanceOfSatisfying(
            NotSent.class, t -> assertThat(t.key()).isEqualTo("mail.sending-login-refused"))
        .hasMessageContaining(ana)
        .hasMessageNotContaining("no-es-esta");
  }

  @Test
  void another_persons_login_may_not_send_in_this_name() {
    assertThatThrownBy(
            () -> sender(exim.smtp("luis@ejemplo.hn")).send(letter(rosa, new byte[] {1})))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("5.7.1 you are not this sender");
  }

  @Test
  void without_encryption_the_server_offers_no_login_and_nothing_is_sent() {
    MailServer bare = exim.smtp(ana, Security.NONE, DovecotServer.PASSWORD, null);
    assertThatThrownBy(() -> sender(bare).send(letter(rosa, new byte[] {1})))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("5.7.1 log in first");
  }

  @Test
  void a_certificate_nobody_vouches_for_is_not_trusted() {
    MailServer strange = exim.smtp(ana, Security.STARTTLS, DovecotServer.PASSWORD, null);
    assertThatThrownBy(() -> sender(strange).send(letter(rosa, new byte[] {1})))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.certificate-not-trusted"))
        .satisfies(e -> assertThat(((Trouble) e).remedy().toString()).contains("mail.smtp.ca"));
  }

  @Test
  void a_letter_that_is_too_large_is_not_even_begun() {
    var refused =
        catchThrowableOfType(
            NotSent.class, () -> sender().send(letter(rosa, new byte[2 * 1024 * 1024])));
    assertThat(refused.key()).isEqualTo("mail.letter-too-large");
    assertThat(refused).hasMessageContaining("SIZE 2097152");
  }

  @Test
  void a_letter_that_comes_back_is_recognised_by_its_message_id(@TempDir Path folder) {
    Instant before = CLOCK.instant().minusSeconds(60);
    Outgoing letter = letter("ausente@inm.gob.hn", new byte[] {1});
    sender().send(letter);
    exim.deliver();
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK)) {
      List<PortalMail> mails =
          mailbox.portalMails(before, TrustedDomains.INM, new MailArchive(folder));
      assertThat(mails)
          .singleElement()
          .isInstanceOfSatisfying(
              PortalMail.Bounce.class,
              bounce -> {
                assertThat(bounce.originalMessageId()).contains(letter.messageId());
                assertThat(bounce.recipients()).containsExactly("ausente@inm.gob.hn");
                assertThat(bounce.reason()).contains("the mailbox is gone");
                assertThat(bounce.givenUp()).isTrue();
              });
    }
  }

  private Sender sender() {
    return sender(exim.smtp(ana));
  }

  private Sender sender(MailServer smtp) {
    return new Sender(smtp, dovecot.imap(ana), CLOCK);
  }

  private Outgoing letter(String officer, byte[] file) {
    return Letters.to(officer, ana, new Attachment("carnet-frente.jpg", "image/jpeg", file));
  }

  private static Milestones noting(List<String> notes) {
    return new Milestones() {
      @Override
      public void handingOver() {
        notes.add("handing over");
      }

      @Override
      public void accepted() {
        notes.add("accepted");
      }
    };
  }
}
