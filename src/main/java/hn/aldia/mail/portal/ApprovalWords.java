package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.regex.Pattern;

/** Whether a text says that the request was approved: not that it will be, may be, or was not. */
final class ApprovalWords {
  private static final Patterns WORDS = Patterns.in(ApprovalWords.class, "approval-words.conf");
  private static final Pattern APPROVED = WORDS.of("approved");
  private static final Pattern REFUSED = WORDS.of("refused");
  private static final Pattern STATE = WORDS.of("state");
  private static final Pattern OPEN = WORDS.of("open");
  private static final Pattern OF_A_REQUEST = WORDS.of("of-a-request");
  private static final Pattern YOURS = WORDS.of("yours");
  private static final Pattern SENTENCE_ENDS = WORDS.of("sentence-ends");

  /**
   * @param state a state as the portal writes it
   */
  static boolean isApproved(String state) {
    return STATE.matcher(Folded.inPlace(state).strip()).matches();
  }

  /** As {@link #inText}, of a text that speaks of the reader's own request. */
  static boolean ofYourRequest(FoldedText passage) {
    return YOURS.matcher(passage.folded()).find();
  }

  static boolean inText(FoldedText passage) {
    if (REFUSED.matcher(passage.folded()).find()) {
      return false;
    }
    for (String sentence : SENTENCE_ENDS.split(passage.folded(), -1)) {
      if (APPROVED.matcher(sentence).find()
          && !OPEN.matcher(sentence).find()
          && (OF_A_REQUEST.matcher(sentence).find() || isApproved(sentence))) {
        return true;
      }
    }
    return false;
  }

  /** A word about approval that is no approval: such a mail is for the person to read. */
  static boolean isDoubtful(FoldedText passage) {
    return (APPROVED.matcher(passage.folded()).find() && !inText(passage))
        || REFUSED.matcher(passage.folded()).find();
  }
}
