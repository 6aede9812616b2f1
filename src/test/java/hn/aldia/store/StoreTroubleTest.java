package hn.aldia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.renewal.CaseEvent;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A journal that cannot be written is told as what it is, and never as another run at work. */
class StoreTroubleTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, busy", "SQLITE_BUSY_SNAPSHOT, busy", "SQLITE_LOCKED, busy",
    "SQLITE_FULL, full", "SQLITE_READONLY, read-only", "SQLITE_READONLY_DIRECTORY, read-only",
    "SQLITE_PERM, read-only", "SQLITE_AUTH, read-only", "SQLITE_IOERR, disk",
    "SQLITE_IOERR_WRITE, disk", "SQLITE_IOERR_FSYNC, disk", "SQLITE_IOERR_SHMSIZE, disk",
    "SQLITE_CANTOPEN, not-opened", "SQLITE_CORRUPT, corrupt", "SQLITE_NOTADB, corrupt",
    "SQLITE_NOMEM, failed", "SQLITE_CONSTRAINT_TRIGGER, failed", "SQLITE_SCHEMA, failed"
  })
  void what_sqlite_says_has_its_own_words(SQLiteErrorCode code, String words) {
    Trouble told = sqlite().trouble(new SQLiteException("x", code));

    assertThat(told.what().key()).isEqualTo("store." + words + ".what");
    assertThat(told.kind()).isEqualTo(Trouble.Kind.OUTSIDE);
  }

  @Test
  void of_all_that_sqlite_says_only_a_row_that_is_there_is_another_runs() {
    assertThat(Arrays.stream(SQLiteErrorCode.values()))
        .filteredOn(code -> sqlite().isDuplicate(new SQLiteException("x", code)))
        .containsExactlyInAnyOrder(
            SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY, SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);
    assertThat(sqlite().isDuplicate(new SQLException("x", "23505", 19))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "53100, full",
    "53200, overloaded",
    "53300, overloaded",
    "57P01, unreachable",
    "08006, unreachable",
    "28P01, login-refused",
    "25006, read-only",
    "42501, read-only",
    "55P03, busy",
    "40001, busy",
    "58030, disk",
    "XX001, corrupt",
    "XX000, failed",
    "3D000, not-opened",
    "57014, failed",
    "23514, failed",
    "'', failed"
  })
  void what_a_server_says_has_its_own_words(String state, String words) {
    var database = new PostgresDatabase("jdbc:postgresql://h/d?password=s", null, null);

    Trouble told = database.trouble(new SQLException("x", state));

    assertThat(told.what().key()).isEqualTo("store." + words + ".what");
    assertThat(Words.ENGLISH.say(told.what())).doesNotContain("password");
  }

  @Test
  void a_row_that_is_refused_for_another_reason_is_no_other_run() throws SQLException {
    Journal journal = Store.in(home).journal();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("aldia.db"));
        Statement sql = connection.createStatement()) {
      sql.execute(
          "create trigger no_more before insert on case_event begin"
              + " select raise(abort, 'disk I/O error'); end");
    }
    var opened = new CaseEvent.CaseOpened(Instant.EPOCH, "ana@ejemplo.hn");
    assertThatThrownBy(() -> journal.append("c1", 0, List.of(opened)))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            told -> assertThat(told.reason()).isEqualTo(StoreTrouble.Reason.FAILED))
        .hasMessageContaining("could not be read or written");
  }

  @Test
  void a_lock_that_cannot_be_written_is_no_lock_of_another_run() {
    IOException denied = new AccessDeniedException(home.toString());
    IOException other = new FileSystemException("x", null, "No locks available");

    assertThat(StoreTrouble.of(denied, home).reason()).isEqualTo(StoreTrouble.Reason.READ_ONLY);
    assertThat(StoreTrouble.of(other, home.resolve("not/there")).reason())
        .isEqualTo(StoreTrouble.Reason.NOT_OPENED);
    assertThat(sqlite().trouble(new SQLException(denied)).kind()).isEqualTo(Trouble.Kind.OUTSIDE);
  }

  @Test
  void a_disk_without_room_is_found_out_where_nobody_says_so() {
    assertThat(StoreTrouble.ofDisk(Path.of("/proc/aldia.db"))).contains(StoreTrouble.Reason.FULL);
    assertThat(StoreTrouble.ofDisk(home.resolve("aldia.db"))).isEmpty();
  }

  private SqliteDatabase sqlite() {
    return new SqliteDatabase(home.resolve("aldia.db"), home, Duration.ZERO);
  }
}
