package hn.aldia.mail.documents;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.config.applicant.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When a scan was made, as its file says. That a file is there does not mean that it belongs to
 * this request: last year's receipt lies in the same place.
 *
 * @param setting the key that names the file
 */
public record ScanDate(String setting, Path file, Instant made) {
  private static final Set<DocumentName> OF_THE_RECEIPT =
      Set.of(DocumentName.RECEIPT_FRONT, DocumentName.RECEIPT_BACK);

  /** Of all documents that are there, in their order. */
  public static List<ScanDate> of(Documents documents) {
    return of(Scan.of(documents));
  }

  /**
   * Scans of the receipt that are older than the receipt itself: they cannot be of it.
   *
   * @param receipt when it was kept
   */
  public static List<ScanDate> olderThan(Instant receipt, Documents documents) {
    return of(Scan.of(documents, OF_THE_RECEIPT)).stream()
        .filter(scan -> scan.made().isBefore(receipt))
        .toList();
  }

  private static List<ScanDate> of(List<Scan> scans) {
    var dates = new ArrayList<ScanDate>();
    for (Scan scan : scans) {
      if (scan.path().filter(Files::isRegularFile).isPresent()) {
        Path file = scan.path().get();
        try {
          Instant made = Files.getLastModifiedTime(file).toInstant();
          dates.add(new ScanDate(scan.setting(), file, made));
        } catch (IOException unreadable) {
          // It is told where the documents are checked.
        }
      }
    }
    return dates;
  }
}
