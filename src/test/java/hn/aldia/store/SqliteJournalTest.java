package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SqliteJournalTest extends JournalContract {
  @Override
  Store open(Path home) {
    return Store.in(home);
  }

  @Override
  List<String> place(Path home) {
    return List.of();
  }

  @Test
  void only_its_owner_can_read_it() throws IOException, SQLException {
    try (Connection open = raw();
        Statement sql = open.createStatement()) {
      sql.execute("select count(*) from case_event");
      for (String name : List.of("aldia.db", "aldia.db-wal", "aldia.db-shm")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name))))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void it_writes_ahead_and_syncs_fully() throws SQLException {
    var database = new SqliteDatabase(home.resolve("aldia.db"), home, Duration.ofSeconds(1));
    try (Connection open = database.connect();
        Statement sql = open.createStatement()) {
      assertThat(sql.executeQuery("pragma journal_mode").getString(1)).isEqualTo("wal");
      assertThat(sql.executeQuery("pragma synchronous").getInt(1)).isEqualTo(2);
      assertThat(sql.executeQuery("pragma foreign_keys").getInt(1)).isEqualTo(1);
    }
  }

  @Test
  void a_file_that_is_no_journal_is_said_to_be_damaged() throws IOException {
    Path file = home.resolve("other.db");
    Files.writeString(file, "This is not a database at all. ".repeat(100));
    assertTrouble(
        () -> Store.at("jdbc:sqlite:other.db", null, null, home), StoreTrouble.Reason.CORRUPT);
  }

  @Test
  void a_page_overwritten_in_the_middle_is_said_to_be_damaged() throws IOException, SQLException {
    journalOf(home).append("c1", 0, List.of(noticed(1)));
    try (Connection open = raw();
        Statement sql = open.createStatement()) {
      sql.execute("pragma wal_checkpoint(truncate)");
    }
    byte[] bytes = Files.readAllBytes(home.resolve("aldia.db"));
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(home.resolve("aldia.db"), bytes);
    assertTrouble(() -> journalOf(home).events("c1"), StoreTrouble.Reason.CORRUPT);
  }

  @Test
  void a_lock_that_another_program_keeps_is_said_so() throws SQLException {
    var database = new SqliteDatabase(home.resolve("aldia.db"), home, Duration.ofMillis(50));
    try (Connection other = raw();
        Statement sql = other.createStatement()) {
      sql.execute("begin immediate");
      assertTrouble(
          () -> Journal.open(database, "aldia.db").append("c1", 0, List.of(noticed(1))),
          StoreTrouble.Reason.BUSY);
      sql.execute("rollback");
    }
  }

  @Test
  void a_full_disk_is_said_so_and_nothing_is_there_by_half() throws SQLException {
    Database full = new FullDisk(home);
    Journal journal = Journal.open(full, "aldia.db");
    List<hn.aldia.renewal.Event> many = java.util.Collections.nCopies(5_000, noticed(1));
    assertTrouble(() -> journal.append("c1", 0, many), StoreTrouble.Reason.FULL);
    assertThat(journalOf(home).events("c1")).isEmpty();
  }

  @Test
  void a_home_that_is_a_file_cannot_be_opened() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    assertTrouble(() -> Store.in(file), StoreTrouble.Reason.NOT_OPENED);
  }

  @Test
  void a_file_that_cannot_be_written_is_said_so() throws SQLException {
    try (Connection open = raw();
        Statement sql = open.createStatement()) {
      sql.execute("pragma query_only = on");
      assertThatThrownBy(() -> sql.execute("delete from case_event"))
          .isInstanceOfSatisfying(
              SQLException.class,
              e ->
                  assertThat(
                          ((StoreTrouble) new SqliteDatabase(home, home, Duration.ZERO).trouble(e))
                              .reason())
                      .isEqualTo(StoreTrouble.Reason.READ_ONLY));
    }
  }

  @Test
  void tables_of_a_newer_version_are_left_alone() throws SQLException {
    execute("insert into schema_version (version) values (99)");
    assertTrouble(() -> Store.in(home), StoreTrouble.Reason.NEWER_SCHEMA);
  }

  @Test
  void an_event_of_a_newer_version_is_an_error_not_a_loss() throws SQLException {
    execute("insert into case_event values ('c1', 1, '2026', 'CardCollected', 1, '{}')");
    assertThatThrownBy(() -> journalOf(home).events("c1"))
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining("something this version does not know: CardCollected 1");
  }

  @Test
  void a_store_of_an_unknown_kind_is_refused_without_showing_its_parameters() {
    assertThatThrownBy(() -> Store.at("jdbc:mysql://x/y?password=s3cret", null, null, home))
        .isInstanceOf(StoreTrouble.class)
        .hasMessage("The store jdbc:mysql://x/y is of a kind that is not known.");
  }

  private void execute(String statement) throws SQLException {
    try (Connection open = raw();
        Statement sql = open.createStatement()) {
      sql.execute(statement);
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("aldia.db"));
  }

  private static Journal journalOf(Path home) {
    return Store.in(home).journal();
  }

  private static void assertTrouble(ThrowingCallable act, StoreTrouble.Reason reason) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(StoreTrouble.class, t -> assertThat(t.reason()).isEqualTo(reason));
  }
}
