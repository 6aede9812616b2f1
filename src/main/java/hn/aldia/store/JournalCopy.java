package hn.aldia.store;

import hn.aldia.config.home.FilePrivacy;
import hn.aldia.config.home.Unchecked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/** The copy of a SQLite journal that lies beside it: {@code aldia.db.copy}. */
public record JournalCopy(Path journal) {
  private static final Duration A_DAY = Duration.ofDays(1);

  /** Of {@code <home>/aldia.db}. */
  public static JournalCopy in(Path home) {
    return new JournalCopy(home.resolve("aldia.db"));
  }

  boolean isDue(Instant now) {
    return taken().filter(then -> then.plus(A_DAY).isAfter(now)).isEmpty();
  }

  /** When it was taken; empty: there is none. */
  public Optional<Instant> taken() {
    return Unchecked.get(
        () ->
            Files.isRegularFile(copy())
                ? Optional.of(Files.getLastModifiedTime(copy()).toInstant())
                : Optional.empty());
  }

  /**
   * @throws CaseBusy another run takes a copy right now
   */
  CaseLock lock() {
    return FileCaseLock.take(beside(".copying.lock"), "");
  }

  void take(Connection connection) throws SQLException {
    Path fresh = beside(".copying");
    try {
      Files.deleteIfExists(fresh);
      FilePrivacy.make(fresh);
      connection
          .unwrap(SQLiteConnection.class)
          .getDatabase()
          .backup("main", fresh.toString(), null);
      move(fresh, copy());
    } catch (IOException e) {
      throw new SQLException(e);
    }
  }

  /**
   * Puts the copy in the journal's place. The damaged one is kept beside it.
   *
   * @return where the damaged one is now
   */
  public Path restore() {
    Path damaged = beside(".damaged");
    Unchecked.run(
        () -> {
          for (String part : List.of("", "-wal", "-shm")) {
            Path from = beside(part);
            if (Files.exists(from)) {
              move(from, beside(".damaged" + part));
            }
          }
          FilePrivacy.make(journal);
          Files.write(journal, Files.readAllBytes(copy()));
        });
    return damaged;
  }

  private Path copy() {
    return beside(".copy");
  }

  private Path beside(String ending) {
    return journal.resolveSibling(journal.getFileName() + ending);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
