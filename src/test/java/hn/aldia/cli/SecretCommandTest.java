package hn.aldia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.ScriptedImap;
import hn.aldia.testing.SignInServer;
import hn.aldia.testing.Told;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aldia secret}: the way in for the mailbox's password. */
class SecretCommandTest {
  @TempDir private Path folder;
  private final ScriptedImap imap = new ScriptedImap().wants("abcdefghijklmnop");
  private final InputStream before = System.in;

  @AfterEach
  void close() {
    System.setIn(before);
    imap.close();
  }

  @Test
  void a_piped_password_is_kept_unseen_tried_and_forgotten() {
    AldiaHome home = home("");

    Told set = told(home, "abcd efgh ijkl mnop\n", "set");
    assertThat(set.exit()).as(set.err()).isZero();
    assertThat(set.out() + set.err()).doesNotContain("abcd");
    Told tried = told(home, "", "test");
    Told forgotten = told(home, "", "forget");
    assertThat(List.of(set, tried, forgotten))
        .allSatisfy(
            told -> {
              assertThat(told.exit()).as(told.err()).isZero();
              assertThat(told.err())
                  .contains(
                      "Next: There is no account at the portal yet.", "Go on with: aldia renew");
            });
    assertThat(told(home, "", "test").exit()).isEqualTo(2);
  }

  @Test
  void what_is_kept_is_replaced_only_when_that_is_said_and_a_refused_one_rests() {
    AldiaHome home = home("");
    told(home, "abcdefghijklmnop\n", "set");

    Told again = told(home, "falsa-8412\n", "set");
    assertThat(again.exit()).isEqualTo(5);
    assertThat(again.err()).contains("--replace");
    assertThat(told(home, "", "test").exit()).isZero();

    assertThat(told(home, "falsa-8412\n", "set", "--replace").exit()).isZero();
    assertThat(told(home, "", "test").exit()).isEqualTo(4);
    int tries = imap.passwords().size();
    Told resting = told(home, "", "test");
    assertThat(resting.exit()).isEqualTo(4);
    assertThat(resting.err()).contains("not tried again yet").doesNotContain("falsa-8412");
    assertThat(imap.passwords()).hasSize(tries);

    told(home, "abcdefghijklmnop\n", "set", "--replace");
    assertThat(told(home, "", "test").exit()).isZero();
  }

  @Test
  void where_the_settings_name_another_source_nothing_is_kept_beside_it() {
    Told told = told(home("password-command = \"echo x\""), "abc\n", "set");
    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("mail.imap.password-command");
  }

  @Test
  void where_no_password_is_taken_the_person_signs_in_at_the_provider_s_page() {
    try (var provider = new SignInServer().of("ana@ejemplo.hn")) {
      provider.answers("authorization_pending");
      imap.wants("a-1");
      AldiaHome home = home(oauth(provider));

      Told unknown = told(home, "", "test");
      assertThat(unknown.exit()).isEqualTo(3);
      assertThat(unknown.err()).contains("Nobody has signed in", "aldia secret set");

      Told set = told(home, "", "set");
      assertThat(set.exit()).as(set.err()).isZero();
      assertThat(set.err())
          .contains("Type this code there: " + SignInServer.CODE)
          .contains("Open this page", "/devicelogin", "15 minutes");
      assertThat(set.out()).contains("Signed in as");
      assertThat(set.out() + set.err()).doesNotContain("a-1", "r-1");
      imap.wants("a-2");
      assertThat(told(home, "", "test").exit()).isZero();

      assertThat(told(home, "", "set").exit()).isEqualTo(5);
      provider.forgetPerson();
      Told withdrawn = told(home, "", "test");
      assertThat(withdrawn.exit()).isEqualTo(3);
      assertThat(withdrawn.err()).contains("withdrawn", "secret set --replace");
      assertThat(told(home, "", "forget").exit()).isZero();
      assertThat(told(home, "", "test").err()).contains("Nobody has signed in");
    }
  }

  private static String oauth(SignInServer provider) {
    return "auth = \"oauth2\" }\nmail.oauth { client-id = \"%s\", device-url = \"%s\", token-url = \"%s\""
        .formatted(SignInServer.CLIENT, provider.at("/devicecode"), provider.at("/token"));
  }

  @Test
  void nothing_given_is_nothing_kept() {
    assertThat(told(home(""), "\n", "set").exit()).isEqualTo(3);
  }

  private AldiaHome home(String more) {
    int port = imap.imap("ana", "x").port();
    String mail =
        "mail.imap { host = \"127.0.0.1\", port = %d, security = \"none\"\n%s }\n"
            .formatted(port, more);
    return AldiaHome.in(folder, URI.create("http://127.0.0.1:9/"), mail);
  }

  private static Told told(AldiaHome home, String piped, String... words) {
    System.setIn(new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)));
    return Told.by(home, "secret", words);
  }
}
