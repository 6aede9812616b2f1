package hn.aldia.mail.documents;

import hn.aldia.config.applicant.DocumentName;
import hn.aldia.config.applicant.Documents;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file that the applicant gives.
 *
 * @param name what it is called when it is sent, without its ending
 * @param paper what the paper of which it is a side is called; sides may be joined into one file
 * @param path empty when it is not given
 */
record Scan(DocumentName kind, String name, String paper, Optional<Path> path) {

  /** Why it cannot be sent as it is, with the key that names the file. */
  Message flaw(Message problem) {
    String file = path.map(Path::toString).orElse("");
    return Message.of("documents.line", "documents." + kind.key(), file, problem);
  }

  /** Those that are chosen: a chosen one that is not given is needed all the same. */
  static List<Scan> of(Documents documents, Set<DocumentName> chosen) {
    return of(documents).stream().filter(scan -> chosen.contains(scan.kind())).toList();
  }

  /** All that are needed, and the others that are given. */
  static List<Scan> of(Documents documents) {
    var scans = new ArrayList<Scan>();
    scans.add(side(DocumentName.CARD_FRONT, "carnet-frente", "carnet", documents.cardFront()));
    scans.add(side(DocumentName.CARD_BACK, "carnet-reverso", "carnet", documents.cardBack()));
    scans.add(
        side(DocumentName.RECEIPT_FRONT, "recibo-frente", "recibo", documents.receiptFront()));
    scans.add(side(DocumentName.RECEIPT_BACK, "recibo-reverso", "recibo", documents.receiptBack()));
    for (Path other : documents.others()) {
      String name = "documento-" + (scans.size() - 3);
      scans.add(side(DocumentName.OTHERS, name, name, other));
    }
    return scans;
  }

  private static Scan side(DocumentName kind, String name, String paper, @Nullable Path path) {
    return new Scan(kind, name, paper, Optional.ofNullable(path));
  }
}
