package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.mail.imap.ArmedAt;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.FrozenWire;
import hn.aldia.testing.NeedsDovecot;
import hn.aldia.words.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@NeedsDovecot
@Execution(ExecutionMode.CONCURRENT)
class DovecotTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Duration LONG = Duration.ofSeconds(20);
  private static DovecotServer dovecot;

  private final String ana = "ana-" + UUID.randomUUID() + "@ejemplo.hn";

  @BeforeAll
  static void start() {
    dovecot = DovecotServer.start();
  }

  @AfterAll
  static void stop() {
    dovecot.close();
  }

  @Test
  void finds_the_junk_folder_by_its_special_use() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK)) {
      assertThat(mailbox.folders()).containsExactly("INBOX", "Correo no deseado");
      assertThat(mailbox.pushes()).isTrue();
    }
  }

  @Test
  void takes_the_pin_that_the_server_pushes() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.deliver(ana, Mails.newsletter(ana));
      dovecot.deliver(ana, Mails.pin(ana, "33LT34N33S"));
      assertThat(await(watch, candidates(watch))).isEqualTo("33LT34N33S");
    }
  }

  @Test
  void takes_the_pin_from_the_junk_folder() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.save(ana, "Correo no deseado", Mails.pin(ana, "77KX12P9"));
      assertThat(await(watch, candidates(watch))).isEqualTo("77KX12P9");
    }
  }

  @Test
  void takes_the_pin_from_a_mail_with_a_large_attachment() {
    byte[] large =
        Mails.eml(
            "From: alam@inm.gob.hn",
            "To: " + ana,
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=m",
            "",
            "--m",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Plataforma ALAM+ del INM. Su PIN es LARGE123",
            "--m",
            "Content-Type: application/pdf",
            "Content-Transfer-Encoding: base64",
            "",
            ("QUJD".repeat(18) + "\r\n").repeat(12_000),
            "--m--");
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.save(ana, "INBOX", large);
      PortalMail.Pin pin = watch.awaitPin(candidates(watch), LONG);
      assertThat(pin.code().reveal()).isEqualTo("LARGE123");
      assertThat(pin.arrival().raw().bytes()).hasSize(large.length);
    }
  }

  @Test
  void passes_over_a_pin_that_was_there_before_the_arming() {
    dovecot.save(ana, "INBOX", Mails.pin(ana, "VIEJO123"));
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.save(ana, "INBOX", Mails.pin(ana, "NUEVO456"));
      assertThat(await(watch, candidates(watch))).isEqualTo("NUEVO456");
    }
  }

  @Test
  void another_process_sees_what_came_since_the_arming(@TempDir Path folder) {
    ArmedAt armed;
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      armed = watch.armedAt();
    }
    dovecot.save(ana, "INBOX", Mails.pin(ana, "TRAS7KILL"));
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.resume(armed, new MailArchive(folder))) {
      assertThat(await(watch, candidates(watch))).isEqualTo("TRAS7KILL");
    }
  }

  @Test
  void survives_a_broken_connection() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.kick(ana);
      dovecot.save(ana, "INBOX", Mails.pin(ana, "KICKED99"));
      assertThat(await(watch, candidates(watch))).isEqualTo("KICKED99");
    }
  }

  @Test
  void survives_a_server_that_goes_away_and_comes_back() {
    try (DovecotServer own = DovecotServer.start();
        Mailbox mailbox = Mailbox.connect(own.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      own.stop();
      assertThat(watch.tryTake(Duration.ofMillis(300))).isEmpty();
      own.launch();
      own.deliver(ana, Mails.pin(ana, "BACK2HERE"));
      assertThat(await(watch, candidates(watch))).isEqualTo("BACK2HERE");
    }
  }

  @Test
  void finds_the_pin_by_its_date_when_the_server_renumbered_the_folder() {
    dovecot.save(ana, "INBOX", Mails.newsletter(ana));
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.renumber(ana, "INBOX", 1234567L);
      dovecot.kick(ana);
      dovecot.save(ana, "INBOX", Mails.pin(ana, "RENUM555"));
      assertThat(await(watch, candidates(watch))).isEqualTo("RENUM555");
      assertThat(watch.tryTake(Duration.ofMillis(200))).isEmpty();
    }
  }

  @Test
  void polls_a_server_that_cannot_push() {
    try (DovecotServer own = DovecotServer.startWithoutIdle();
        Mailbox mailbox = Mailbox.connect(own.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      assertThat(mailbox.pushes()).isFalse();
      own.deliver(ana, Mails.pin(ana, "POLLED01"));
      assertThat(await(watch, candidates(watch))).isEqualTo("POLLED01");
    }
  }

  @Test
  void renews_idle_and_loses_nothing_by_it() {
    var hasty =
        new Cadence(
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMillis(50),
            Duration.ofSeconds(4),
            Duration.ofMillis(100),
            Duration.ofSeconds(1));
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK, hasty);
        MailWatch watch = mailbox.arm()) {
      assertThat(watch.tryTake(Duration.ofMillis(4500))).isEmpty();
      for (int i = 100; i < 104; i++) {
        dovecot.deliver(ana, Mails.pin(ana, "RENEW" + i));
        PortalMail mail = watch.tryTake(LONG).orElseThrow();
        assertThat(((PortalMail.Pin) mail).code().reveal()).isEqualTo("RENEW" + i);
      }
    }
  }

  @Test
  void notices_a_connection_that_died_silently() throws Exception {
    var watchful =
        new Cadence(
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMinutes(9),
            Duration.ofSeconds(3),
            Duration.ofMillis(100),
            Duration.ofSeconds(1));
    MailServer direct = dovecot.imap(ana);
    try (var wire = new FrozenWire(direct.port());
        Mailbox mailbox = Mailbox.connect(at(wire.port(), direct), CLOCK, watchful);
        MailWatch watch = mailbox.arm()) {
      wire.freeze();
      dovecot.save(ana, "INBOX", Mails.pin(ana, "FROZEN77"));
      assertThat(await(watch, candidates(watch))).isEqualTo("FROZEN77");
    }
  }

  @Test
  void a_mailbox_that_hung_up_while_the_person_thought_is_connected_again() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK)) {
      dovecot.kick(ana);
      try (MailWatch watch = mailbox.arm()) {
        dovecot.deliver(ana, Mails.pin(ana, "PENSADO1"));
        assertThat(await(watch, candidates(watch))).isEqualTo("PENSADO1");
      }
    }
  }

  @Test
  void a_token_where_none_is_taken_is_a_refused_token() {
    MailServer own = dovecot.imap(ana);
    var token =
        new MailServer(
            own.host(),
            own.port(),
            own.security(),
            ana,
            MailServer.Auth.XOAUTH2,
            DovecotServer.secret("ya29.token"),
            own.ca(),
            List.of());
    assertThatThrownBy(() -> Mailbox.connect(token, CLOCK))
        .hasFieldOrPropertyWithValue("key", "mail.token-refused")
        .hasMessageNotContaining("ya29.token");
  }

  @Test
  void a_mail_that_never_comes_is_said_with_what_was_set_aside() {
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm()) {
      dovecot.deliver(ana, Mails.pin("luis@ejemplo.hn", "OTRO1234"));
      assertThatThrownBy(() -> watch.awaitPin(candidates(watch), Duration.ofSeconds(3)))
          .isInstanceOfSatisfying(
              Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.did-not-come"))
          .satisfies(
              e ->
                  assertThat(((Trouble) e).meaning().toString())
                      .contains("1 mail(s)")
                      .contains("luis@ejemplo.hn"));
    }
  }

  @Test
  void keeps_a_copy_of_every_portal_mail_once(@TempDir Path folder) throws Exception {
    byte[] mail = Mails.pin(ana, "KEEP1234");
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK);
        MailWatch watch = mailbox.arm(new MailArchive(folder.resolve("mail")))) {
      dovecot.save(ana, "INBOX", mail);
      PortalMail pin = watch.tryTake(LONG).orElseThrow();
      Path kept = new MailArchive(folder.resolve("mail")).keep(pin);
      assertThat(Files.readAllBytes(kept)).isEqualTo(mail);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
          .isEqualTo("rw-------");
      // The watch may be about to write the same mail, under a name of its own at first.
      try (var files = Files.newDirectoryStream(folder.resolve("mail"), "*.eml")) {
        assertThat(files).hasSize(1);
      }
    }
  }

  @Test
  void the_newest_pin_of_the_day_is_found_without_waiting() {
    dovecot.save(ana, "INBOX", Mails.pin(ana, "FIRST111"));
    dovecot.save(ana, "INBOX", Mails.pin(ana, "SECOND22"));
    try (Mailbox mailbox = Mailbox.connect(dovecot.imap(ana), CLOCK)) {
      var since = CLOCK.instant().minus(Duration.ofHours(24));
      var candidates = new PinCandidates(new PinWanted(ana, since, List.of("inm.gob.hn")));
      assertThat(mailbox.best(candidates).orElseThrow().code().reveal()).isEqualTo("SECOND22");
    }
  }

  @Test
  void a_wrong_password_is_a_refused_login_and_never_shown() {
    MailServer wrong = dovecot.imap(ana, Security.TLS, "no-es-esta", dovecot.ca());
    assertThatThrownBy(() -> Mailbox.connect(wrong, CLOCK))
        .hasFieldOrPropertyWithValue("key", "mail.login-refused")
        .hasMessageContaining("refused the login of " + ana)
        .hasMessageNotContaining("no-es-esta");
  }

  @Test
  void a_certificate_nobody_vouches_for_is_not_trusted() {
    MailServer strange = dovecot.imap(ana, Security.TLS, DovecotServer.PASSWORD, null);
    assertThatThrownBy(() -> Mailbox.connect(strange, CLOCK))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.certificate-not-trusted"))
        .satisfies(e -> assertThat(((Trouble) e).remedy().toString()).contains("mail.imap.ca"));
  }

  @Test
  void a_certificate_for_another_host_is_not_trusted() {
    MailServer named = dovecot.imap(ana);
    var byNumber =
        new MailServer(
            "127.0.0.1",
            named.port(),
            named.security(),
            ana,
            named.auth(),
            named.password(),
            named.ca(),
            List.of());
    assertThatThrownBy(() -> Mailbox.connect(byNumber, CLOCK))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.certificate-not-trusted"));
  }

  @Test
  void starttls_is_used_where_it_is_set() {
    MailServer starttls =
        dovecot.imap(ana, Security.STARTTLS, DovecotServer.PASSWORD, dovecot.ca());
    try (Mailbox mailbox = Mailbox.connect(starttls, CLOCK)) {
      assertThat(mailbox.folders()).contains("INBOX");
    }
  }

  @Test
  void a_folder_that_is_not_there_is_named_with_those_that_are() {
    assertThatThrownBy(() -> Mailbox.connect(dovecot.imap(ana, "Trámites"), CLOCK))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.folder-missing"))
        .hasMessageContaining("Trámites")
        .hasMessageContaining("Correo no deseado");
  }

  @Test
  void the_doctor_reports_login_push_and_junk_folder() {
    MailFacts facts = new MailDoctor(CLOCK).check(dovecot.imap(ana), null);
    assertThat(facts.imap()).isEmpty();
    assertThat(facts.junkFolder()).contains("Correo no deseado");
    assertThat(facts.smtpChecked()).isFalse();
  }

  private static MailServer at(int port, MailServer other) {
    return new MailServer(
        other.host(),
        port,
        other.security(),
        other.user(),
        other.auth(),
        other.password(),
        other.ca(),
        other.folders());
  }

  private PinCandidates candidates(MailWatch watch) {
    return new PinCandidates(new PinWanted(ana, watch.armedAt().at(), List.of("inm.gob.hn")));
  }

  private static String await(MailWatch watch, PinCandidates candidates) {
    return watch.awaitPin(candidates, LONG).code().reveal();
  }
}
