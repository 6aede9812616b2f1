package hn.aldia.store;

import hn.aldia.config.home.Shipped;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal could not be read or written. The reason is the key: {@code store.full}. */
public final class StoreTrouble extends Trouble {
  public enum Reason {
    BUSY,
    FULL,
    READ_ONLY,
    DISK,
    OVERLOADED,
    NOT_OPENED,
    CORRUPT,
    LOGIN_REFUSED,
    UNREACHABLE,
    NEWER_SCHEMA,
    UNKNOWN_EVENT,
    UNKNOWN_URL,
    FAILED;

    private static final List<String> KNOWN =
        Shipped.rows(StoreTrouble.class, "failures.txt").toList();

    /** By what the database calls the failure. */
    static Reason of(String code) {
      return KNOWN.stream()
          .map(row -> row.split(" ", 2))
          .filter(row -> code.startsWith(row[1]))
          .map(row -> valueOf(row[0]))
          .findFirst()
          .orElse(FAILED);
    }
  }

  /** A page of a journal, and what is written beside it: with less a disk is full. */
  private static final long ROOM = 64 << 10;

  private final Reason reason;

  /**
   * @param place where the journal is, with no password in it
   * @param detail the database's own words
   */
  StoreTrouble(Reason reason, @Nullable Throwable cause, String place, String detail) {
    super(
        reason == Reason.UNKNOWN_URL ? Kind.SETTINGS : Kind.OUTSIDE,
        cause,
        "store." + Message.word(reason),
        place,
        detail);
    this.reason = reason;
  }

  /** What keeps a file from being opened or written, by what the system says of its disk. */
  static StoreTrouble of(IOException failure, Path file) {
    Reason reason =
        failure instanceof AccessDeniedException
            ? Reason.READ_ONLY
            : ofDisk(file).orElse(Reason.NOT_OPENED);
    return new StoreTrouble(reason, failure, file.toString(), failure.toString());
  }

  /** Where a library says no more than that it failed, the disk may tell why. */
  static Optional<Reason> ofDisk(Path file) {
    try {
      Path there = file.toAbsolutePath();
      while (Files.notExists(there)) {
        there = Objects.requireNonNull(there.getParent());
      }
      FileStore disk = Files.getFileStore(there);
      if (disk.isReadOnly()) {
        return Optional.of(Reason.READ_ONLY);
      }
      return disk.getUsableSpace() < ROOM ? Optional.of(Reason.FULL) : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  public Reason reason() {
    return reason;
  }
}
