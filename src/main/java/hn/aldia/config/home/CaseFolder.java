package hn.aldia.config.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Everything of one case on disk; for its owner's eyes only. */
public record CaseFolder(CaseId id, Path folder) {

  public Path applicantFile() {
    return folder.resolve("applicant.conf");
  }

  public Path documents() {
    return folder.resolve("documents");
  }

  public Path receipts() {
    return folder.resolve("receipts");
  }

  public Path mail() {
    return folder.resolve("mail");
  }

  public Path pictures() {
    return folder.resolve("pictures");
  }

  /** Cookies and the kept browser's profile. */
  public Path browser() {
    return folder.resolve("browser");
  }

  public Path secrets() {
    return folder.resolve("secrets");
  }

  public Path report() {
    return folder.resolve("report.html");
  }

  /** Whether this is a case: whether it has an applicant. */
  public boolean exists() {
    return Files.isRegularFile(applicantFile());
  }

  /** Creates the folders that are not there yet. */
  public void create() {
    FilePrivacy privacy = FilePrivacy.of(folder);
    for (Path each :
        List.of(folder, documents(), receipts(), mail(), pictures(), browser(), secrets())) {
      privacy.createFolder(each);
    }
  }

  public void write(Path file, String text) {
    FilePrivacy.of(folder).write(file, text);
  }

  /** Writes a file of this case whole or not at all; on disk when this returns. */
  public void write(Path file, byte[] bytes) {
    FilePrivacy.of(folder).write(file, bytes);
  }
}
