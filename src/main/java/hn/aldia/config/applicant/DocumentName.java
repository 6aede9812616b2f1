package hn.aldia.config.applicant;

import hn.aldia.words.Message;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document of the applicant, by the name that it has in the settings. */
public enum DocumentName {
  CARD_FRONT,
  CARD_BACK,
  RECEIPT_FRONT,
  RECEIPT_BACK,
  /** All that are given beside the four. */
  OTHERS;

  public static final Set<DocumentName> ALL = Set.copyOf(EnumSet.allOf(DocumentName.class));

  /** As it is written in the settings, behind {@code documents.}. */
  public String key() {
    return Message.word(this);
  }

  public static Optional<DocumentName> of(String key) {
    return Arrays.stream(values()).filter(name -> name.key().equals(key.strip())).findFirst();
  }

  /** In the order in which they are sent. */
  public static List<String> keys(Set<DocumentName> names) {
    return Arrays.stream(values()).filter(names::contains).map(DocumentName::key).toList();
  }
}
