package hn.aldia.mail.documents;

import hn.aldia.config.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file that the applicant gives.
 *
 * @param setting the key that names it, such as {@code documents.card-front}
 * @param name what it is called when it is sent, without its ending
 * @param paper what the paper of which it is a side is called; sides may be joined into one file
 * @param path empty when it is not given
 */
record Scan(String setting, String name, String paper, Optional<Path> path) {

  /** All that are needed, and the others that are given. */
  static List<Scan> of(Documents documents) {
    var scans = new ArrayList<Scan>();
    scans.add(side("documents.card-front", "carnet-frente", "carnet", documents.cardFront()));
    scans.add(side("documents.card-back", "carnet-reverso", "carnet", documents.cardBack()));
    scans.add(side("documents.receipt-front", "recibo-frente", "recibo", documents.receiptFront()));
    scans.add(side("documents.receipt-back", "recibo-reverso", "recibo", documents.receiptBack()));
    for (Path other : documents.others()) {
      String name = "documento-" + (scans.size() - 3);
      scans.add(side("documents.others", name, name, other));
    }
    return scans;
  }

  private static Scan side(String setting, String name, String paper, @Nullable Path path) {
    return new Scan(setting, name, paper, Optional.ofNullable(path));
  }
}
