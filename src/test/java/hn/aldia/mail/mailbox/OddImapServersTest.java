package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.config.home.FilesIn;
import hn.aldia.config.secret.RefusedSecrets;
import hn.aldia.config.secret.SparedSecret;
import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.Cadence;
import hn.aldia.mail.imap.LoginAnswer;
import hn.aldia.mail.imap.MailServerUnreachable;
import hn.aldia.mail.imap.NotLetIn;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.Mails;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.ScriptedImap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that answer otherwise than Dovecot does. */
class OddImapServersTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String ANA = "ana@ejemplo.hn";
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Cadence HASTY =
      new Cadence(
          Duration.ofMillis(100),
          Duration.ofMillis(100),
          Duration.ofMinutes(9),
          Duration.ofSeconds(5),
          Duration.ofMillis(20),
          Duration.ofMillis(50));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO [ALERT] Too many simultaneous connections",
        "NO [LIMIT] no",
        "NO [INUSE] no",
        "NO [SERVERBUG] no",
        "NO [UNAVAILABLE] no",
        "NO [ALERT] Rate limit",
        "BAD [UNAVAILABLE] no"
      })
  void what_passes_is_tried_again_until_it_lets_us_in(String answer) {
    try (var imap = new ScriptedImap().logsInAfter(answer, answer);
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY)) {
      assertThat(mailbox.folders()).containsExactly("INBOX");
      assertThat(imap.passwords()).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NO [CONTACTADMIN] no, LOCKED",
    "NO [EXPIRED] no, EXPIRED",
    "NO [PRIVACYREQUIRED] no, NOT_ENCRYPTED",
    "NO [OVERQUOTA] no, OVER_QUOTA",
    "NO [ALERT] Application-specific password required, APP_PASSWORD"
  })
  void what_a_person_must_mend_is_said_at_once_and_does_not_blame_the_password(
      String answer, LoginAnswer why) {
    try (var imap = new ScriptedImap().answersLogins(answer)) {
      var held =
          catchThrowableOfType(
              NotLetIn.class, () -> Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY));
      assertThat(held.why()).isEqualTo(why);
      assertThat(held.meaning().toString()).contains("no verdict on the password");
      assertThat(imap.passwords()).hasSize(1);
    }
  }

  @Test
  void a_server_that_hangs_up_with_a_reason_is_not_a_wrong_password() {
    try (var imap = new ScriptedImap().greets("* BYE Too many connections from your address")) {
      assertThatThrownBy(() -> Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY))
          .isInstanceOf(NotLetIn.class)
          .hasMessageContaining("too many connections are open");
    }
  }

  @Test
  void a_server_that_is_gone_in_the_middle_of_the_login_blames_no_password() {
    try (var imap = new ScriptedImap().hangsUpAt("AUTHENTICATE")) {
      assertThatThrownBy(() -> Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY))
          .isInstanceOf(MailServerUnreachable.class);
    }
  }

  @Test
  void a_plain_no_blames_the_password() {
    try (var imap = new ScriptedImap().answersLogins("NO LOGIN failed.")) {
      assertThatThrownBy(() -> Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY))
          .hasFieldOrPropertyWithValue("key", "mail.login-refused");
    }
  }

  @Test
  void an_app_password_works_as_the_provider_s_page_shows_it() {
    try (var imap = new ScriptedImap().wants("abcdefghijklmnop")) {
      for (String pasted : List.of("abcd efgh ijkl mnop", "\uFEFF“abcd\u00A0efgh ijkl mnop”\n")) {
        Mailbox.connect(imap.imap(ANA, pasted), CLOCK, HASTY).close();
      }
      assertThat(imap.passwords()).containsOnly("abcdefghijklmnop");
    }
  }

  @Test
  void a_refused_password_is_not_tried_again_for_hours_by_any_run(@TempDir Path folder) {
    try (var imap = new ScriptedImap().wants("right")) {
      for (int run = 0; run < 5; run++) {
        MailServer wrong = spared(imap.imap(ANA, "wrong"), folder, CLOCK);
        assertThatThrownBy(() -> Mailbox.connect(wrong, CLOCK, HASTY))
            .hasFieldOrPropertyWithValue(
                "key", run == 0 ? "mail.login-refused" : "config.secret-spared");
      }
      assertThat(imap.passwords()).containsExactly("wrong");

      MailServer right = spared(imap.imap(ANA, "right"), folder, CLOCK);
      Mailbox.connect(right, CLOCK, HASTY).close();
      Clock later = Clock.fixed(CLOCK.instant().plus(Duration.ofHours(5)), ZoneOffset.UTC);
      MailServer again = spared(imap.imap(ANA, "wrong"), folder, later);
      assertThatThrownBy(() -> Mailbox.connect(again, CLOCK, HASTY))
          .hasFieldOrPropertyWithValue("key", "mail.login-refused");
      assertThat(imap.passwords()).containsExactly("wrong", "right", "wrong");
    }
  }

  @Test
  void a_watch_whose_password_is_refused_asks_the_server_once_and_says_so() throws Exception {
    try (var imap = new ScriptedImap().logsInAfter("OK welcome").wants("another");
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "now-wrong"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      assertThat(watch.tryTake(Duration.ofSeconds(2))).isEmpty();
      assertThat(imap.passwords()).hasSize(2);
      assertThat(watch.trouble().orElseThrow().what().toString()).contains("refused");
    }
  }

  @Test
  void good_mails_are_not_lost_with_those_that_the_server_does_not_give() {
    try (var imap =
            new ScriptedImap()
                .keeps(1, Mails.newsletter(ANA))
                .endsFetches("NO Some messages could not be FETCHed (Failure)");
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      imap.givesOnlyAlone(10, Mails.pin(ANA, "SEGUNDO2")).keeps(11, Mails.pin(ANA, "PRIMERO1"));
      assertThat(codes(watch, 2)).containsExactly("PRIMERO1", "SEGUNDO2");
      assertThat(watch.tryTake(Duration.ofMillis(400))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"NIL, ''", "'', ''", "NIL, BODY[] NIL", "'', BODY[]<0> NIL"})
  void a_mail_without_date_or_body_hides_no_other(String date, String body) {
    try (var imap = new ScriptedImap();
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      imap.keeps(3, Mails.pin(ANA, "SINFECHA"), date, body).keeps(4, Mails.pin(ANA, "CONFECHA"));
      List<String> expected =
          body.isEmpty() ? List.of("CONFECHA", "SINFECHA") : List.of("CONFECHA");
      assertThat(codes(watch, expected.size())).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(watch.tryTake(Duration.ofMillis(400))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UID FETCH", "UID SEARCH"})
  void a_line_that_drops_before_or_after_a_mail_was_delivered_loses_none_and_gives_none_twice(
      String dropsAt) {
    try (var imap = new ScriptedImap();
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      imap.hangsUpAt(dropsAt).keeps(3, Mails.pin(ANA, "GETEILT1"));
      assertThat(codes(watch, 1)).containsExactly("GETEILT1");
      imap.keeps(4, Mails.pin(ANA, "DANACH22"));
      assertThat(codes(watch, 1)).containsExactly("DANACH22");
      assertThat(imap.passwords()).hasSize(3);
    }
  }

  @Test
  void half_a_mail_in_the_archive_is_not_a_kept_one(@TempDir Path folder) throws IOException {
    byte[] mail = Mails.pin(ANA, "ENTERO12");
    try (var imap = new ScriptedImap().keeps(1, mail)) {
      assertThat(look(imap, folder)).hasSize(1);
      Path kept =
          FilesIn.folder(folder).stream()
              .filter(f -> f.toString().endsWith(".eml"))
              .findFirst()
              .orElseThrow();
      Files.write(kept, Arrays.copyOf(mail, mail.length / 3));

      assertThat(look(imap, folder)).singleElement().isInstanceOf(PortalMail.Pin.class);
      assertThat(kept).hasBinaryContent(mail);
    }
  }

  @Test
  void a_body_that_comes_late_is_asked_for_again() {
    try (var imap = new ScriptedImap();
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      imap.keeps(3, new byte[0], ScriptedImap.now(), "BODY[] NIL");
      assertThat(watch.tryTake(Duration.ofMillis(400))).isEmpty();
      imap.keeps(3, Mails.pin(ANA, "TARDE123"));
      assertThat(codes(watch, 1)).containsExactly("TARDE123");
    }
  }

  @Test
  void a_thousand_mails_after_a_time_away_come_in_batches_and_each_once() {
    try (var imap = new ScriptedImap();
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY);
        MailWatch watch = mailbox.arm()) {
      for (int uid = 5; uid < 1000; uid++) {
        imap.keeps(uid, uid == 700 ? Mails.pin(ANA, "HONDO700") : Mails.newsletter(ANA));
      }
      assertThat(codes(watch, 1)).containsExactly("HONDO700");
      assertThat(imap.commands("FETCH"))
          .noneMatch(line -> line.contains("*"))
          .allMatch(line -> line.split(",").length <= 25);
    }
  }

  @Test
  void a_second_look_downloads_nothing_that_the_first_has_read(@TempDir Path folder) {
    try (var imap = new ScriptedImap().keeps(1, Mails.pin(ANA, "UNAVEZ11"))) {
      imap.keeps(2, Mails.newsletter(ANA));
      assertThat(look(imap, folder)).hasSize(1);
      int before = imap.commands("FETCH").size();
      assertThat(look(imap, folder)).hasSize(1);
      assertThat(imap.commands("FETCH")).hasSize(before);

      imap.keeps(3, Mails.pin(ANA, "OTRAVEZ2"));
      assertThat(look(imap, folder)).hasSize(2);
      assertThat(imap.commands("FETCH").get(before)).contains("FETCH 3 ");
    }
  }

  @Test
  void the_logo_in_a_stranger_s_signature_does_not_make_a_mail_come_whole(@TempDir Path folder) {
    byte[] logo =
        Mails.eml(
            "From: tia@ejemplo.hn",
            "To: " + ANA,
            "MIME-Version: 1.0",
            "Content-Type: multipart/related; boundary=m",
            "",
            "--m",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Nos vemos el domingo.",
            "--m",
            "Content-Type: image/png; name=logo.png",
            "Content-Transfer-Encoding: base64",
            "",
            ("QUJD".repeat(18) + "\r\n").repeat(5_000),
            "--m--");
    try (var imap = new ScriptedImap().keeps(1, logo)) {
      assertThat(look(imap, folder)).isEmpty();
      assertThat(imap.commands("FETCH")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(\\HasNoChildren \\Junk) \"/\" Cualquiera",
        "(\\HasNoChildren) \"/\" \"Correo no deseado\"",
        "(\\HasNoChildren) \".\" INBOX.Junk",
        "(\\HasNoChildren) \"/\" \"[Gmail]/Spam\"",
        "(\\HasNoChildren) \"/\" \"Correo electr&APM-nico no deseado\"",
        "(\\HasNoChildren) \"/\" \"Courrier ind&AOk-sirable\"",
        "(\\HasNoChildren) \"/\" \"Unerw&APw-nscht\"",
        "(\\HasNoChildren) \"/\" \"Lixo Eletr&APQ-nico\"",
        "(\\HasNoChildren) \"/\" \"Posta indesiderata\"",
        "(\\HasNoChildren) \"/\" \"Ongewenste e-mail\"",
        "(\\HasNoChildren) \"/\" \"Wiadomo&AVs-ci-&AVs-mieci\"",
        "(\\HasNoChildren) \"/\" \"&BCEEPwQwBDw-\"",
        "(\\HasNoChildren) \"/\" \"&V4NXPpCuTvY-\"",
        "(\\HasNoChildren) \"/\" \"&APY-nemsiz\""
      })
  void the_junk_folder_is_found_by_its_mark_or_in_the_provider_s_language(String listed) {
    try (var imap = new ScriptedImap().has("(\\HasNoChildren) \"/\" Enviados", listed);
        Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY)) {
      assertThat(mailbox.junkFolder()).isPresent();
    }
  }

  private static MailServer spared(MailServer server, Path folder, Clock clock) {
    return server.withPassword(
        new SparedSecret(server.password(), "ana", RefusedSecrets.in(folder, clock)));
  }

  private static List<PortalMail> look(ScriptedImap imap, Path folder) {
    try (Mailbox mailbox = Mailbox.connect(imap.imap(ANA, "x"), CLOCK, HASTY)) {
      return mailbox.portalMails(Instant.EPOCH, TrustedDomains.INM, new MailArchive(folder));
    }
  }

  private static List<String> codes(MailWatch watch, int count) {
    var codes = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      PortalMail mail = watch.tryTake(LONG).orElseThrow();
      codes.add(((PortalMail.Pin) mail).code().reveal());
    }
    return codes;
  }
}
