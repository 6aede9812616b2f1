package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Auth;
import hn.aldia.config.settings.MailServer.Security;
import hn.aldia.mail.imap.MailServerUnreachable;
import hn.aldia.mail.outbox.NotSent;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.testing.DovecotServer;
import hn.aldia.words.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GreenMailTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String ANA = "ana@ejemplo.hn";

  private final GreenMail greenMail =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
          });

  @BeforeEach
  void start() {
    greenMail.start();
    greenMail.setUser(ANA, ANA, "clave-8412");
  }

  @AfterEach
  void stop() {
    greenMail.stop();
  }

  @Test
  void takes_the_pin_that_comes_by_smtp() {
    try (Mailbox mailbox = Mailbox.connect(imap("clave-8412", Auth.PASSWORD), CLOCK);
        MailWatch watch = mailbox.arm()) {
      GreenMailUtil.sendTextEmail(
          ANA,
          "alam@inm.gob.hn",
          "Bienvenido",
          "Plataforma ALAM+ del INM. Su PIN es 33LT34N33S",
          greenMail.getSmtp().getServerSetup());
      var wanted = new PinWanted(ANA, watch.armedAt().at(), List.of("inm.gob.hn"));
      PortalMail.Pin pin = watch.awaitPin(new PinCandidates(wanted), Duration.ofSeconds(20));
      assertThat(pin.code().reveal()).isEqualTo("33LT34N33S");
      assertThat(mailbox.junkFolder()).isEmpty();
    }
  }

  @Test
  void a_wrong_password_is_a_refused_login() {
    assertThatThrownBy(() -> Mailbox.connect(imap("falsa", Auth.PASSWORD), CLOCK))
        .hasFieldOrPropertyWithValue("key", "mail.login-refused");
  }

  @Test
  void a_token_that_is_not_taken_is_a_refused_token() {
    assertThatThrownBy(() -> Mailbox.connect(imap("token", Auth.XOAUTH2), CLOCK))
        .hasFieldOrPropertyWithValue("key", "mail.token-refused");
  }

  @Test
  void starttls_that_is_not_offered_is_never_silently_done_without() {
    MailServer demanding = server("imap", Security.STARTTLS, "clave-8412", Auth.PASSWORD);
    assertThatThrownBy(() -> Mailbox.connect(demanding, CLOCK))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("mail.no-encryption"));
  }

  @Test
  void a_server_that_is_not_there_is_unreachable() {
    MailServer gone = imap("clave-8412", Auth.PASSWORD);
    greenMail.stop();
    assertThatThrownBy(() -> Mailbox.connect(gone, CLOCK))
        .isInstanceOf(MailServerUnreachable.class)
        .hasMessageContaining("port " + gone.port());
  }

  @Test
  void the_doctor_tries_sending_too() {
    MailServer imap = imap("clave-8412", Auth.PASSWORD);
    var doctor = new MailDoctor(CLOCK);
    assertThat(doctor.check(imap, smtp("clave-8412")).smtp()).isEmpty();
    assertThat(doctor.check(imap, smtp("falsa")).smtp().orElseThrow())
        .isInstanceOfSatisfying(
            NotSent.class, t -> assertThat(t.key()).isEqualTo("mail.sending-login-refused"));
  }

  private MailServer imap(String password, Auth auth) {
    return server("imap", Security.NONE, password, auth);
  }

  private MailServer smtp(String password) {
    return server("smtp", Security.NONE, password, Auth.PASSWORD);
  }

  private MailServer server(String protocol, Security security, String password, Auth auth) {
    int port =
        protocol.equals("imap") ? greenMail.getImap().getPort() : greenMail.getSmtp().getPort();
    return new MailServer(
        "127.0.0.1", port, security, ANA, auth, DovecotServer.secret(password), null, List.of());
  }
}
