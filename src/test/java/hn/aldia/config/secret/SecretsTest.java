package hn.aldia.config.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javakeyring.PasswordAccessException;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.CaseId;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final Secret SECRET = Secret.of("señal-1");

  @TempDir Path folder;

  @Test
  void the_first_line_of_a_command_s_output_is_the_secret_to_its_last_blank() {
    assertThat(command("printf ' two words \\r\\n'").fetch()).isEqualTo(Secret.of(" two words "));
    assertThat(command("printf 'a\\nuser: ana\\n'").fetch()).isEqualTo(Secret.of("a"));
  }

  @Test
  void a_command_that_fails_is_quoted_with_what_it_complained_of_but_not_what_it_printed() {
    assertThatThrownBy(() -> command("echo geheim; echo 'no such entry' >&2; exit 3").fetch())
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.secret-missing"))
        .hasMessage(
            "The secret of “mail.imap.password-command” could not be had:"
                + " the command ended with code 3: no such entry");
  }

  @Test
  void a_command_that_prints_nothing_gives_no_secret() {
    assertThatThrownBy(() -> command("true").fetch()).hasMessageEndingWith("printed nothing.");
  }

  @Test
  void a_command_that_asks_for_something_gets_no_answer_instead_of_hanging() {
    assertThatThrownBy(() -> command("read answer; echo $answer").fetch())
        .hasMessageEndingWith("printed nothing.");
  }

  @Test
  @Timeout(20)
  void a_command_that_does_not_end_is_ended_with_its_children() {
    var slow = new CommandSecret("portal.password-command", "sleep 600 | cat", folder, patience(1));

    assertThatThrownBy(slow::fetch)
        .hasMessageEndingWith("the command did not end within 1 seconds.");
    // Killed is not yet gone: on a busy machine that takes its time.
    assertThat(ProcessHandle.current().descendants())
        .filteredOn(process -> process.info().command().orElse("").endsWith("/sleep"))
        .allSatisfy(sleep -> assertThat(sleep.onExit()).succeedsWithin(Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcd efgh ijkl mnop",
        "abcdefghijklmnop",
        "Kp7m#Q2x$",
        "'geheim 8412'",
        "geheim;8412",
        "/no/such/geheim",
        "(geheim"
      })
  void a_password_that_was_pasted_as_the_command_is_neither_run_nor_said(String pasted) {
    assertThatThrownBy(() -> command(pasted).fetch())
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.secret-missing"))
        .hasMessageContaining("is no program of this computer")
        .hasMessageContaining("aldia secret set")
        .hasMessageNotContaining(pasted)
        .hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LANG=C X=1 echo s",
        "\"/bin/echo\" s",
        "( echo s )",
        "cd / && echo s",
        "if true; then echo s; fi",
        "cat /dev/null; echo s",
        "sleep 60 & echo s"
      })
  void what_may_be_a_command_is_run(String line) {
    assertThat(command(line).fetch()).isEqualTo(Secret.of("s"));
  }

  @Test
  void what_a_command_prints_is_read_whatever_language_the_system_speaks() {
    assertThat(command("printf 'se\\303\\261a'").fetch()).isEqualTo(Secret.of("seña"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "{\"at\":1}", "2026-11-02T10:00:00Z\nab\ncd\nno"})
  void what_was_refused_is_known_to_the_next_run_and_a_damaged_note_of_it_spares_nothing(
      String damaged) throws IOException {
    Clock clock = Clock.systemUTC();
    RefusedSecrets.in(folder, clock).note("ana", SECRET, "NO [AUTHENTICATIONFAILED]");
    var next = RefusedSecrets.in(folder, clock);
    assertThat(next.isSpared("ana", SECRET)).isTrue();
    assertThat(next.isSpared("ana", Secret.of("another"))).isFalse();
    assertThat(next.trouble("ana")).hasMessageContaining("AUTHENTICATIONFAILED");

    Files.writeString(folder.resolve("ana.refused"), damaged);

    assertThat(RefusedSecrets.in(folder, clock).isSpared("ana", SECRET)).isFalse();
  }

  @Test
  void what_lies_in_a_keyring_out_of_reach_is_not_taken_for_missing() {
    var both = new FirstThatKeeps(new InMemory(), files());
    both.put("ana", SECRET);

    assertThatThrownBy(() -> files().get("ana"))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.keyring-locked"));
    assertThat(files().get("luis")).isEmpty();
    both.delete("ana");
    assertThat(files().get("ana")).isEmpty();
  }

  @Test
  void a_locked_keyring_is_told_and_replaces_nothing() {
    var both = new FirstThatKeeps(new Locked(), files());

    assertThatThrownBy(() -> both.get("ana"))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.keyring-locked"));
    assertThatThrownBy(() -> both.put("ana", SECRET))
        .isInstanceOfSatisfying(
            Trouble.class, t -> assertThat(t.key()).isEqualTo("config.keyring-locked"));
    assertThat(files().get("ana")).isEmpty();
  }

  @Test
  void what_a_keyring_refuses_is_told_from_what_it_does_not_have() {
    assertThat(KeyringSecrets.meaning(new PasswordAccessException("No stored credentials match")))
        .isEqualTo(KeyringSecrets.State.ANSWERS);
    assertThat(KeyringSecrets.meaning(new PasswordAccessException("The collection is locked.")))
        .isEqualTo(KeyringSecrets.State.LOCKED);
    assertThat(KeyringSecrets.meaning(new IllegalStateException("no backend")))
        .isEqualTo(KeyringSecrets.State.NONE_HERE);
  }

  private static final class Locked implements SecretStore {
    @Override
    public Optional<Secret> get(String account) {
      throw Trouble.person("config.keyring-locked", account);
    }

    @Override
    public void put(String account, Secret secret) {
      throw Trouble.person("config.keyring-locked", account);
    }

    @Override
    public void delete(String account) {
      throw Trouble.person("config.keyring-locked", account);
    }
  }

  @Test
  void an_unset_variable_is_named() {
    assertThatThrownBy(() -> new EnvironmentSecret("mail.imap.password-env", "X", Map.of()).fetch())
        .hasMessage(
            "The secret of “mail.imap.password-env = X” could not be had:"
                + " the environment variable X is not set.");
  }

  @Test
  void a_password_that_nobody_gave_is_explained_by_the_two_settings_that_would_give_it() {
    var stored = new StoredSecret("mail.imap.password", "ana imap.ejemplo.hn", files());

    assertThatThrownBy(stored::fetch)
        .hasMessage(
            "The secret of “mail.imap.password-command / -env” could not be had: neither"
                + " “mail.imap.password-command” nor “mail.imap.password-env” is given, and nothing"
                + " is kept for “ana imap.ejemplo.hn” on this computer.");
  }

  @Test
  void files_keep_a_secret_for_their_owner_only() throws IOException {
    files().put("portal ../ana@ejemplo.hn", SECRET);

    assertThat(files().get("portal ../ana@ejemplo.hn")).contains(SECRET);
    try (var kept = Files.list(folder.resolve("secrets"))) {
      assertThat(kept)
          .singleElement()
          .satisfies(file -> assertThat(mode(file)).isEqualTo("rw-------"));
    }
    assertThat(mode(folder.resolve("secrets"))).isEqualTo("rwx------");
  }

  @Test
  void a_forgotten_secret_is_gone_and_forgetting_it_again_does_no_harm() {
    files().put("ana", SECRET);
    files().delete("ana");
    files().delete("ana");

    assertThat(files().get("ana")).isEmpty();
  }

  @Test
  void a_machine_without_a_desktop_session_keeps_files_and_asks_no_keyring() {
    var here = new CaseFolder(new CaseId("c1"), folder);

    SecretStore store = SecretStore.forThisMachine(here, Map.of());
    store.put("ana", SECRET);

    assertThat(store).isInstanceOf(FileSecrets.class);
    assertThat(files().get("ana")).contains(SECRET);
  }

  @Test
  @Timeout(60)
  void a_session_whose_bus_is_dead_falls_back_to_files() {
    var here = new CaseFolder(new CaseId("c1"), folder);
    var desktop = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");

    SecretStore store = SecretStore.forThisMachine(here, desktop);
    store.put("ana-" + folder.getFileName(), SECRET);

    assertThat(store.get("ana-" + folder.getFileName())).contains(SECRET);
  }

  @Test
  void what_the_keyring_keeps_is_not_kept_in_a_file() {
    var ring = new InMemory();
    var both = new FirstThatKeeps(ring, files());
    files().put("ana", Secret.of("old"));

    both.put("ana", SECRET);

    assertThat(ring.get("ana")).contains(SECRET);
    assertThat(files().filed("ana")).isEmpty();
    assertThat(both.get("ana")).contains(SECRET);
    both.delete("ana");
    assertThat(both.get("ana")).isEmpty();
  }

  @Test
  void made_up_passwords_meet_the_usual_demands_and_are_never_the_same() {
    var generator = new PasswordGenerator(new SecureRandom());
    var seen = new HashSet<String>();
    for (int i = 0; i < 2_000; i++) {
      String password = generator.generate().reveal();
      assertThat(password)
          .hasSize(16)
          .matches("[A-Za-z][A-Za-z0-9_-]{14}[A-Za-z0-9]")
          .matches(".*[A-Z].*")
          .matches(".*[a-z].*")
          .matches(".*[2-9].*")
          .matches(".*[_-].*")
          .doesNotContain("0", "O", "1", "I", "l");
      seen.add(password);
    }
    assertThat(seen).hasSize(2_000);
    assertThat(generator.generate(new PasswordRules(0, 12, "")).reveal())
        .matches("[A-Za-z2-9]{12}");
    assertThat(generator.generate()).hasToString("•••");
  }

  private CommandSecret command(String line) {
    return new CommandSecret("mail.imap.password-command", line, folder, patience(30));
  }

  private FileSecrets files() {
    return new FileSecrets(folder.resolve("secrets"));
  }

  private static Duration patience(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static final class InMemory implements SecretStore {
    private final Map<String, Secret> kept = new HashMap<>();

    @Override
    public Optional<Secret> get(String account) {
      return Optional.ofNullable(kept.get(account));
    }

    @Override
    public void put(String account, Secret secret) {
      kept.put(account, secret);
    }

    @Override
    public void delete(String account) {
      kept.remove(account);
    }
  }
}
