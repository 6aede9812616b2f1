package hn.aldia.mail.documents;

import hn.aldia.text.Bounded;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether the documents can be sent: there, whole, readable pictures or PDFs, neither tiny
 * nor huge. Reads every file to its end; changes nothing.
 */
public final class DocumentCheck {
  /** Pixels a side, below which nobody can read a card. */
  static final int TINY = 300;

  static final long HUGE = 50L * 1024 * 1024;
  static final long HUGE_PICTURE = 100_000_000;

  /** Of a file's mode, as Unix keeps it. */
  private static final int KIND = 0xF000;

  private static final int PIPE = 0x1000;
  private static final int DEVICE_OF_SIGNS = 0x2000;
  private static final int DEVICE_OF_BLOCKS = 0x6000;
  private static final int SOCKET = 0xC000;

  /** A document of honest size takes a tenth of it on a slow machine. */
  private static final Duration ATMOST = Duration.ofSeconds(20);

  /**
   * @throws Trouble {@code documents.unfit}, naming all that is wrong
   */
  static void require(List<Scan> scans) {
    List<Message> flaws =
        scans.stream().flatMap(scan -> problem(scan).map(scan::flaw).stream()).toList();
    if (!flaws.isEmpty()) {
      throw unfit(flaws);
    }
  }

  static Trouble unfit(List<Message> flaws) {
    return Trouble.settings("documents.unfit", flaws.size(), Message.lines(flaws, flaw -> flaw));
  }

  private static Optional<Message> problem(Scan scan) {
    return scan.path().map(DocumentCheck::flaw).orElseGet(() -> says("not-given"));
  }

  /** What is wrong with one file, whatever it is a scan of; empty: it can be sent. */
  public static Optional<Message> flaw(Path file) {
    if (!Files.exists(file)) {
      return says("not-there");
    }
    Optional<Message> noFile = special(file);
    if (noFile.isPresent()) {
      return noFile;
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        return says("empty");
      }
      if (size > HUGE) {
        return says("huge", megabytes(size), megabytes(HUGE));
      }
      return problem(file);
    } catch (IOException e) {
      return says("unreadable", e.toString());
    }
  }

  private static Optional<Message> problem(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) HUGE);
    }
    return Bounded.read(ATMOST, () -> problem(bytes)).orElseGet(() -> says("too-much"));
  }

  /** Limits are looked at before anything is decoded. */
  static Optional<Message> problem(byte[] bytes) {
    FileKind kind = FileKind.of(bytes);
    if (kind == FileKind.PDF) {
      return PdfFile.problem(bytes);
    }
    if (kind.isPicture()) {
      return PictureFile.problem(bytes);
    }
    return switch (kind) {
      case HEIC -> says("heic");
      case WEBP -> says("webp");
      default -> says("not-a-document");
    };
  }

  static Optional<Message> says(String problem, Object... args) {
    return Optional.of(Message.of("documents." + problem, args));
  }

  static double megabytes(long bytes) {
    return Math.round(bytes / 104857.6) / 10.0;
  }

  /** What has a path and is no file: reading it may never end. Empty: it is a file. */
  private static Optional<Message> special(Path path) {
    if (Files.isRegularFile(path)) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return says("no-file");
    }
    return switch (kind(path)) {
      case PIPE -> says("pipe");
      case DEVICE_OF_SIGNS, DEVICE_OF_BLOCKS -> says("device");
      case SOCKET -> says("socket");
      default -> says("special");
    };
  }

  private static int kind(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:mode") & KIND;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
      return 0;
    }
  }
}
