package hn.aldia.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.oauth.OAuthClient;
import hn.aldia.config.secret.FileSecrets;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.StoredSecret;
import hn.aldia.config.settings.MailServer;
import hn.aldia.config.settings.MailServer.Auth;
import hn.aldia.mail.outbox.NotSent;
import hn.aldia.mail.outbox.Sender;
import hn.aldia.mail.portal.Mails;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.EximServer;
import hn.aldia.testing.NeedsDovecot;
import hn.aldia.testing.NeedsExim;
import hn.aldia.testing.SignInServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access tokens shown to a real Dovecot, which asks the authorization server, and to Exim. */
@NeedsDovecot
@NeedsExim
class TokenLoginTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String ANA = "ana@ejemplo.hn";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"xoauth2", "oauthbearer", "xoauth2 oauthbearer"})
  void the_mailbox_is_read_by_what_the_server_speaks_and_a_void_token_renewed(String speaks) {
    try (var provider = new SignInServer().of(ANA);
        DovecotServer dovecot = DovecotServer.startWithTokens(speaks, provider.at("/introspect"))) {
      AccessToken token = token(provider);
      token.signIn((page, code, left) -> {});
      MailServer imap = with(dovecot.imap(ANA), Auth.OAUTH2, token);

      dovecot.save(ANA, "INBOX", Mails.newsletter(ANA));
      try (Mailbox mailbox = Mailbox.connect(imap, CLOCK);
          MailWatch watch = mailbox.arm()) {
        dovecot.deliver(ANA, Mails.pin(ANA, "33LT34N33S"));
        assertThat(watch.tryTake(Duration.ofSeconds(20))).isPresent();
      }
      provider.withdraw();
      try (Mailbox mailbox = Mailbox.connect(imap, CLOCK)) {
        assertThat(mailbox.folders()).contains("INBOX");
      }
      MailServer stale = with(imap, Auth.XOAUTH2, DovecotServer.secret("a-1"));
      assertThatThrownBy(() -> Mailbox.connect(stale, CLOCK))
          .hasFieldOrPropertyWithValue("key", "mail.token-refused")
          .hasMessageNotContaining("a-1");
    }
  }

  @ParameterizedTest
  @CsvSource({"XOAUTH2", "OAUTHBEARER"})
  void letters_are_sent_by_the_same_token(String speaks) {
    try (DovecotServer dovecot = DovecotServer.start();
        EximServer exim = EximServer.startWithTokens(dovecot, speaks, "a-1")) {
      MailServer smtp = exim.smtp(ANA);
      new Sender(with(smtp, Auth.XOAUTH2, DovecotServer.secret("a-1")), null, CLOCK)
          .tryConnection();
      var wrong = new Sender(with(smtp, Auth.XOAUTH2, DovecotServer.secret("a-2")), null, CLOCK);
      assertThatThrownBy(wrong::tryConnection)
          .isInstanceOfSatisfying(
              NotSent.class, t -> assertThat(t.key()).isEqualTo("mail.sending-token-refused"))
          .hasMessageNotContaining("a-2");
    }
  }

  private AccessToken token(SignInServer provider) {
    var at =
        new OAuthClient.Endpoints(
            provider.at("/devicecode"), null, provider.at("/token"), List.of("mail"));
    return new AccessToken(
        new OAuthClient(SignInServer.CLIENT, null, at),
        ANA,
        new StoredSecret("mail.imap.password", ANA, new FileSecrets(folder)),
        CLOCK);
  }

  private static MailServer with(MailServer server, Auth auth, SecretSource password) {
    return new MailServer(
        server.host(),
        server.port(),
        server.security(),
        server.user(),
        auth,
        password,
        server.ca(),
        server.folders());
  }
}
