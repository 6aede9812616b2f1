package hn.aldia.errand.request;

import hn.aldia.config.applicant.DocumentName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person wants to send to the officer.
 *
 * @param message their own words; null: the usual ones
 * @param documents which of them go along
 */
public record SendWish(@Nullable String message, Set<DocumentName> documents) {
  public SendWish {
    documents = Set.copyOf(documents);
  }

  /** What an officer usually asks for. */
  static SendWish usual() {
    return new SendWish(null, DocumentName.ALL);
  }

  /** Whether some of the documents stay here although others go. */
  boolean isPartial() {
    return !documents.isEmpty() && !documents.equals(DocumentName.ALL);
  }

  boolean takesReceipt() {
    return documents.contains(DocumentName.RECEIPT_FRONT)
        || documents.contains(DocumentName.RECEIPT_BACK);
  }

  /** For the journal. */
  String named() {
    return String.join(",", DocumentName.keys(documents));
  }
}
