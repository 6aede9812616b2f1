package hn.aldia.sefin.receipt;

import hn.aldia.words.Message;

/**
 * Something on the receipt that is not as it must be.
 *
 * @param field what of the receipt
 * @param wanted what must be there
 * @param seen what is there instead; of a text that is missing, the pages that lack it; may be
 *     empty
 */
public record Finding(Field field, String wanted, String seen) {
  public enum Field {
    /** The file itself: it cannot be read, or lacks its end. */
    FILE,
    PAGES,
    /** What the file says is not what is drawn on the page. */
    TEXT,
    NUMBER,
    IDENTIFICATION,
    NAME,
    INSTITUTION,
    RUBRO,
    AMOUNT,
    AMOUNT_IN_WORDS
  }

  /** For people: the field by its name on the paper. */
  public Message said() {
    return Message.of("sefin.finding." + Message.word(field), wanted, seen.isEmpty() ? "—" : seen);
  }
}
