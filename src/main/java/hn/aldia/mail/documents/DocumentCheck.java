package hn.aldia.mail.documents;

import hn.aldia.config.applicant.Documents;
import hn.aldia.words.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int HEAD = 1024;

  private DocumentCheck() {}

  /** All that is wrong; empty: they can be sent. */
  public static List<Flaw> flaws(Documents documents) {
    return flaws(Scan.of(documents));
  }

  private static List<Flaw> flaws(List<Scan> scans) {
    return scans.stream()
        .flatMap(scan -> problem(scan).map(p -> new Flaw(scan.setting(), scan.path(), p)).stream())
        .toList();
  }

  /**
   * @throws DocumentsUnfit naming all that is wrong
   */
  public static void require(Documents documents) {
    require(Scan.of(documents));
  }

  static void require(List<Scan> scans) {
    List<Flaw> flaws = flaws(scans);
    if (!flaws.isEmpty()) {
      throw new DocumentsUnfit(flaws);
    }
  }

  private static Optional<Message> problem(Scan scan) {
    if (scan.path().isEmpty()) {
      return says("not-given");
    }
    Path file = scan.path().get();
    if (!Files.exists(file)) {
      return says("not-there");
    }
    if (!Files.isRegularFile(file)) {
      return says("no-file");
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        return says("empty");
      }
      if (size > HUGE) {
        return says("huge", DocumentsTooLarge.megabytes(size), DocumentsTooLarge.megabytes(HUGE));
      }
      return problem(file);
    } catch (IOException e) {
      return says("unreadable", e.toString());
    }
  }

  private static Optional<Message> problem(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    FileKind kind = FileKind.of(head);
    if (kind == FileKind.PDF) {
      return PdfFile.problem(Files.readAllBytes(file));
    }
    if (kind.isPicture()) {
      return PictureFile.problem(Files.readAllBytes(file));
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
}
