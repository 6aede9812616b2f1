package hn.aldia.mail.documents;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.config.applicant.Documents;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents as they are sent.
 *
 * @param files in the order in which they are named. Where they are too large they are sent smaller
 *     than they are, one PDF for each paper; the camera's notes (EXIF) of the pictures are left out
 *     then, else everything is sent as it is
 */
public record Enclosures(List<Attachment> files) {
  /** What every mail server takes, in bytes, with all that is around the files. */
  public static final long LIMIT = 15L * 1024 * 1024;

  public static final Enclosures NONE = new Enclosures(List.of());

  /** The mail's own text and head. */
  private static final long AROUND = 8 * 1024;

  public Enclosures {
    files = List.copyOf(files);
  }

  /**
   * Reads the files and, where their mail would be larger than the limit, makes them smaller, but
   * never so small that they could not be read. The same files give the same bytes.
   *
   * @param chosen which of them; the others are not looked at
   * @param limit of the whole mail, encoded, in bytes
   * @throws Trouble when they cannot be sent at all, or do not fit
   */
  public static Enclosures prepare(Documents documents, Set<DocumentName> chosen, long limit) {
    List<Scan> scans = Scan.of(documents, chosen);
    DocumentCheck.require(scans);
    Map<Scan, byte[]> sides = read(scans);
    var asTheyAre = new Enclosures(each(sides));
    if (asTheyAre.encodedSize() <= limit) {
      return asTheyAre;
    }
    long smallest = asTheyAre.encodedSize();
    for (Fineness fineness : Fineness.STEPS) {
      boolean first = fineness.equals(Fineness.STEPS.get(0));
      var smaller = new Enclosures(joined(sides, fineness, !first));
      if (smaller.encodedSize() <= limit) {
        return smaller;
      }
      smallest = Math.min(smallest, smaller.encodedSize());
    }
    throw Trouble.settings(
        "documents.too-large", DocumentCheck.megabytes(smallest), DocumentCheck.megabytes(limit));
  }

  /** Of the whole mail, in bytes, about. */
  public long encodedSize() {
    return AROUND + files.stream().mapToLong(Attachment::encodedSize).sum();
  }

  /** A file that is given for two sides is sent once. */
  private static Map<Scan, byte[]> read(List<Scan> scans) {
    Set<Path> seen = new LinkedHashSet<>();
    var sides = new LinkedHashMap<Scan, byte[]>();
    for (Scan scan : scans) {
      Path path = scan.path().orElseThrow();
      if (seen.add(path.toAbsolutePath().normalize())) {
        try {
          sides.put(scan, Files.readAllBytes(path));
        } catch (IOException e) {
          throw unfit(scan, e);
        }
      }
    }
    return sides;
  }

  private static List<Attachment> each(Map<Scan, byte[]> sides) {
    var files = new ArrayList<Attachment>();
    sides.forEach(
        (scan, bytes) -> {
          FileKind kind = FileKind.of(bytes);
          files.add(new Attachment(scan.name() + "." + kind.extension(), kind.type(), bytes));
        });
    return files;
  }

  private static List<Attachment> joined(
      Map<Scan, byte[]> sides, Fineness fineness, boolean redraw) {
    var papers = new LinkedHashMap<String, List<byte[]>>();
    sides.forEach(
        (scan, bytes) -> papers.computeIfAbsent(scan.paper(), p -> new ArrayList<>()).add(bytes));
    var files = new ArrayList<Attachment>();
    papers.forEach(
        (paper, all) -> {
          try {
            byte[] pdf = JoinedPdf.of(all, fineness, redraw);
            files.add(new Attachment(paper + ".pdf", FileKind.PDF.type(), pdf));
          } catch (IOException e) {
            throw unfit(
                sides.keySet().stream()
                    .filter(s -> s.paper().equals(paper))
                    .findFirst()
                    .orElseThrow(),
                e);
          }
        });
    return files;
  }

  private static Trouble unfit(Scan scan, IOException e) {
    Message problem = Message.of("documents.unreadable", e.toString());
    return DocumentCheck.unfit(List.of(scan.flaw(problem)));
  }
}
